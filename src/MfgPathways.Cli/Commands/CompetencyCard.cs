using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Commands;

/// <summary>A competency or a sub-competency with its KSAs.</summary>
internal sealed record CompetencyCard(
    string Id, string Name, string Kind, string Parent, string? Definition, string? DefinitionSource, IReadOnlyList<KsaRow> Ksas)
{
    public static CompetencyCard Of(SkillGraph graph, Competency competency)
    {
        var tier = graph.Framework.Tiers.First(t => t.Number == competency.TierNumber);
        var subs = graph.Framework.SubCompetencies.Where(s => s.CompetencyId == competency.Id).Select(s => s.Id).ToHashSet();
        return new CompetencyCard(
            competency.Id, competency.Name, "competency", $"tier {tier.Number}, {tier.Name}", competency.Definition, competency.Source,
            Rows(graph, subs));
    }

    public static CompetencyCard Of(SkillGraph graph, SubCompetency sub)
    {
        var competency = graph.Framework.Competencies.First(c => c.Id == sub.CompetencyId);
        return new CompetencyCard(
            sub.Id, sub.Name, "sub-competency", $"competency {competency.Id} {competency.Name}", sub.Definition, sub.Source,
            Rows(graph, [sub.Id]));
    }

    public Answer ToAnswer(Framework framework)
    {
        var table = Table.Of(
            ["KSA", "", "Sub-competency", "Occupations#", "Areas"],
            Ksas.Select(k => (string[])[k.Id, k.Name, k.SubCompetency, $"{k.Occupations}", string.Join(", ", k.Areas)]));
        var definition = Definition is null
            ? "The publication gives no definition."
            : $"{Definition} (Source: {DefinitionSource ?? "not stated"})";
        return new Answer(
            "show", $"{Id} {Name}: {Kind} of {Say.Count(Ksas.Count, "KSA")}",
            [new Section(null, [$"Part of {Parent}.", definition], table)], table,
            new Payload(this, wire => wire.CompetencyCard), Source.Of(framework), []);
    }

    private static KsaRow[] Rows(SkillGraph graph, HashSet<string> subs) =>
        [.. Enumerable.Range(0, graph.KsaCount).Where(k => subs.Contains(graph.Framework.Ksas[k].SubCompetencyId))
            .Select(k => KsaRow.Of(graph, k))];
}
