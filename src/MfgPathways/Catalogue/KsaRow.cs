using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>One KSA of a list.</summary>
/// <param name="Id">Number, for example <c>4.1.07.02</c>.</param>
/// <param name="Code">The code by which people know it; <c>null</c> where there is none.</param>
/// <param name="Name">Its text.</param>
/// <param name="SubCompetency">Number and name of its sub-competency.</param>
/// <param name="Occupations">How many occupations require it.</param>
/// <param name="Areas">Abbreviations of the technology areas of these occupations, in the order of the framework.</param>
public sealed record KsaRow(
    string Id, string? Code, string Name, string SubCompetency, int Occupations, IReadOnlyList<string> Areas)
{
    /// <summary>What people read in place of the id: the code where there is one, else the id.</summary>
    public string CodeOrId() => Code ?? Id;

    /// <summary>The row of a KSA. O(occupations that require it).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="number">Number of the KSA.</param>
    public static KsaRow Of(SkillGraph graph, int number)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var framework = graph.Framework;
        var ksa = framework.Ksas[number];
        var areas = graph.OccupationsOf(number).ToArray().SelectMany(o => framework.Occupations[o].AreaIds).ToHashSet();
        var sub = framework.SubCompetency(ksa.SubCompetencyId);
        return new KsaRow(
            ksa.Id, ksa.Code, ksa.Name, $"{sub.Id} {sub.Name}", graph.OccupationsOf(number).Length,
            [.. framework.Areas.Where(a => areas.Contains(a.Id)).Select(a => a.Abbreviation)]);
    }

    /// <summary>The rows as they are, or those that most occupations require first, then by code or id.</summary>
    /// <param name="rows">Rows, by code or id.</param>
    /// <param name="byOccupations">Whether to order them by how many occupations require them.</param>
    public static IReadOnlyList<KsaRow> Sorted(IReadOnlyList<KsaRow> rows, bool byOccupations) => byOccupations
        ? [.. rows.OrderByDescending(r => r.Occupations).ThenBy(r => r.CodeOrId(), StringComparer.Ordinal)
            .ThenBy(r => r.Id, StringComparer.Ordinal)]
        : rows;

    /// <summary>The KSAs with these words, or whose number or code begins so, by code or id. O(KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">Words of the text, or the beginning of a number or code; the empty text is in all.</param>
    public static IReadOnlyList<KsaRow> Find(SkillGraph graph, string text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. Enumerable.Range(0, graph.KsaCount).Where(number => Fits(graph.Framework.Ksas[number])).Select(number => Of(graph, number))
                .OrderBy(r => r.CodeOrId(), StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];

        bool Fits(Ksa ksa) => ksa.Id.StartsWith(text.Trim(), StringComparison.Ordinal) || NameSearch.Contains(ksa.Name, text)
            || ksa.Code?.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase) == true;
    }
}
