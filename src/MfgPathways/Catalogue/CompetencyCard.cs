using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>A competency or a sub-competency with its KSAs.</summary>
/// <param name="Id">Number, for example <c>4.1</c> or <c>4.1.07</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind"><c>competency</c> or <c>sub-competency</c>.</param>
/// <param name="Parent">What it is a part of, in words.</param>
/// <param name="Definition">Its definition; <c>null</c> where the publication gives none.</param>
/// <param name="DefinitionSource">Where the definition is from; <c>null</c> where that is not stated.</param>
/// <param name="Ksas">Its KSAs, by id.</param>
public sealed record CompetencyCard(
    string Id, string Name, string Kind, string Parent, string? Definition, string? DefinitionSource, IReadOnlyList<KsaRow> Ksas)
{
    /// <summary>All that is said of a competency. O(requirements).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="competency">A competency of its framework.</param>
    public static CompetencyCard Of(SkillGraph graph, Competency competency)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(competency);
        var tier = graph.Framework.Tiers.First(t => t.Number == competency.TierNumber);
        var subs = graph.Framework.SubCompetencies.Where(s => s.CompetencyId == competency.Id).Select(s => s.Id).ToHashSet();
        return new CompetencyCard(
            competency.Id, competency.Name, "competency", $"tier {tier.Number}, {tier.Name}", competency.Definition, competency.Source,
            Rows(graph, subs));
    }

    /// <summary>All that is said of a sub-competency. O(requirements).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sub">A sub-competency of its framework.</param>
    public static CompetencyCard Of(SkillGraph graph, SubCompetency sub)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(sub);
        var competency = graph.Framework.Competency(sub.CompetencyId);
        return new CompetencyCard(
            sub.Id, sub.Name, "sub-competency", $"competency {competency.Id} {competency.Name}", sub.Definition, sub.Source,
            Rows(graph, [sub.Id]));
    }

    /// <summary>The competency or sub-competency that a name stands for. O(competencies · KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="name">A number, or words of the name.</param>
    public static NameMatch<CompetencyCard> Find(SkillGraph graph, string name)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var whole = NameSearch.Competency(graph.Framework, name);
        var part = NameSearch.SubCompetency(graph.Framework, name);
        CompetencyCard[] fitting =
        [
            .. whole.Found is not null || whole.Ambiguous ? whole.Nearest.Select(c => Of(graph, c)) : [],
            .. part.Found is not null || part.Ambiguous ? part.Nearest.Select(s => Of(graph, s)) : [],
        ];
        return fitting switch
        {
            [var only] => new NameMatch<CompetencyCard>(only, false, fitting),
            [] => new NameMatch<CompetencyCard>(
                null, false, [.. whole.Nearest.Select(c => Of(graph, c)), .. part.Nearest.Select(s => Of(graph, s))]),
            _ => new NameMatch<CompetencyCard>(null, true, fitting),
        };
    }

    private static KsaRow[] Rows(SkillGraph graph, HashSet<string> subs) =>
        [.. Enumerable.Range(0, graph.KsaCount).Where(k => subs.Contains(graph.Framework.Ksas[k].SubCompetencyId))
            .Select(k => KsaRow.Of(graph, k))];
}
