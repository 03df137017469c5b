namespace MfgPathways.Exports;

/// <summary>
/// Ids and labels of nodes: the kind stands before the id, so that a node is called the same in every export and no two are called alike.
/// </summary>
internal static class ExportIds
{
    public static string Of(Occupation occupation) => Occupation(occupation.Id);

    public static string Occupation(string id) => $"occupation:{id}";

    public static string Ksa(string id) => $"ksa:{id}";

    public static string SubCompetency(string id) => $"sub-competency:{id}";

    public static string Competency(string id) => $"competency:{id}";

    public static string Tier(int number) => $"tier:{ExportText.Integer(number)}";

    public static string Area(string id) => $"area:{id}";

    /// <summary>The title, with its area where titles are not merged: one title may be in several.</summary>
    public static string Label(Framework framework, Occupation occupation) => framework.Merges.HasFlag(Merges.Titles)
        ? occupation.Title
        : $"{occupation.Title} ({string.Join(", ", framework.AreasOf(occupation).Select(a => a.Abbreviation))})";

    /// <summary>Names of its areas, in one text as no format has lists that all programs read.</summary>
    public static string Areas(Framework framework, Occupation occupation) =>
        string.Join("; ", framework.AreasOf(occupation).Select(a => a.Name));
}
