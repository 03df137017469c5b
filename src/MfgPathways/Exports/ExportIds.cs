using System.Xml;

namespace MfgPathways.Exports;

/// <summary>
/// Ids and labels of nodes: the kind stands before the id, so that a node is called the same in every export and no two are called alike.
/// An id is a name token of XML, as GraphML asks for: a slash is written as a colon, what else is none as <c>_x</c>, four digits, <c>_</c>.
/// </summary>
internal static class ExportIds
{
    public static string Of(Occupation occupation) => Occupation(occupation.Id);

    public static string Occupation(string id) => $"occupation:{Token(id)}";

    public static string Ksa(string id) => $"ksa:{Token(id)}";

    public static string SubCompetency(string id) => $"sub-competency:{Token(id)}";

    public static string Competency(string id) => $"competency:{Token(id)}";

    public static string Tier(int number) => $"tier:{ExportText.Integer(number)}";

    public static string Area(string id) => $"area:{Token(id)}";

    /// <summary>The title, with its area where titles are not merged: one title may be in several.</summary>
    public static string Label(Framework framework, Occupation occupation) => framework.Merges.HasFlag(Merges.Titles)
        ? occupation.Title
        : $"{occupation.Title} ({framework.AreaAbbreviationsOf(occupation)})";

    /// <summary>An id of the framework as a name token; different ids give different ones.</summary>
    internal static string Token(string id) => string.Join(
        ':', id.Split('/').Select(part => XmlConvert.EncodeNmToken(part)!.Replace(":", "_x003A_", StringComparison.Ordinal)));

    /// <summary>Names of its areas, in one text as no format has lists that all programs read.</summary>
    public static string Areas(Framework framework, Occupation occupation) =>
        string.Join("; ", framework.AreasOf(occupation).Select(a => a.Name));
}
