using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>One occupation of a list.</summary>
/// <param name="Id">Id, for example <c>materials/cnc-operators</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Area">The names of its technology areas.</param>
/// <param name="Ksas">How many KSAs it requires.</param>
/// <param name="Institutes">How many institutes named it.</param>
public sealed record OccupationRow(string Id, string Title, string Area, int Ksas, int Institutes)
{
    /// <summary>The row of an occupation. O(areas).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="number">Number of the occupation.</param>
    public static OccupationRow Of(SkillGraph graph, int number)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var occupation = graph.Framework.Occupations[number];
        return new OccupationRow(
            occupation.Id, occupation.Title, graph.Framework.AreaNamesOf(occupation), graph.KsasOf(number).Length, occupation.Institutes);
    }

    /// <summary>The occupations with these words in their title or area, by id. O(occupations).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">Words, also as <c>title@area</c>; the empty text is in all.</param>
    public static IReadOnlyList<OccupationRow> Find(SkillGraph graph, string text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Replace('@', ' ');
        return
        [
            .. Enumerable.Range(0, graph.OccupationCount).Select(o => Of(graph, o))
                .Where(r => NameSearch.Contains($"{r.Title} {r.Area}", words)),
        ];
    }
}
