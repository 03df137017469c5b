using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>One occupation of a list.</summary>
/// <param name="Id">Id, for example <c>materials/cnc-operators</c>.</param>
/// <param name="Code">The code by which people know it; <c>null</c> where there is none.</param>
/// <param name="Title">Title.</param>
/// <param name="Area">The names of its technology areas.</param>
/// <param name="Ksas">How many KSAs it requires.</param>
/// <param name="Institutes">How many institutes named it.</param>
public sealed record OccupationRow(string Id, string? Code, string Title, string Area, int Ksas, int Institutes)
{
    /// <summary>What people read in place of the id: the code where there is one, else the id.</summary>
    public string CodeOrId() => Code ?? Id;

    /// <summary>The row of an occupation. O(areas).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="number">Number of the occupation.</param>
    public static OccupationRow Of(SkillGraph graph, int number)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var occupation = graph.Framework.Occupations[number];
        return new OccupationRow(
            occupation.Id, occupation.Code, occupation.Title, graph.Framework.AreaNamesOf(occupation), graph.KsasOf(number).Length,
            occupation.Institutes);
    }

    /// <summary>
    /// The occupations with these words in their title or area, or whose code or id begins so, by code or id. O(occupations).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">Words, also as <c>title@area</c>, or the beginning of a code or id; the empty text is in all.</param>
    public static IReadOnlyList<OccupationRow> Find(SkillGraph graph, string text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        var (words, code) = (text.Replace('@', ' '), text.Trim());
        return
        [
            .. Enumerable.Range(0, graph.OccupationCount).Select(o => Of(graph, o))
                .Where(r => NameSearch.Contains($"{r.Title} {r.Area}", words)
                    || r.CodeOrId().StartsWith(code, StringComparison.OrdinalIgnoreCase))
                .OrderBy(r => r.CodeOrId(), StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
    }
}
