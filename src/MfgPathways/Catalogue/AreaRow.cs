using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>One technology area of a list.</summary>
/// <param name="Id">Id, for example <c>digital-automation</c>.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Abbreviation">Short form used in tables.</param>
/// <param name="Occupations">How many occupations are in it.</param>
/// <param name="Ksas">How many KSAs these require in all.</param>
public sealed record AreaRow(string Id, string Name, string Abbreviation, int Occupations, int Ksas)
{
    /// <summary>The areas of a framework, by id. O(areas · occupations + requirements).</summary>
    /// <param name="graph">The graph.</param>
    public static IReadOnlyList<AreaRow> All(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. graph.Framework.Areas.Select(a => Of(graph, a))];
    }

    private static AreaRow Of(SkillGraph graph, TechnologyArea area)
    {
        int[] occupations =
        [
            .. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.Framework.Occupations[o].AreaIds.Contains(area.Id)),
        ];
        return new AreaRow(
            area.Id, area.Name, area.Abbreviation, occupations.Length,
            occupations.SelectMany(o => graph.KsasOf(o).ToArray()).Distinct().Count());
    }
}
