using MfgPathways.Cli.Answers;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>A gap as an answer: what is held and what is to learn, by competency.</summary>
internal static class GapAnswer
{
    public static Answer Of(GapReport report, SkillGraph graph, EffortWeights? weights)
    {
        var gap = report.Gap;
        var framework = graph.Framework;
        string[] summary =
        [
            $"Holds {gap.Readiness.Shared} of {Say.Count(gap.Readiness.Required, "KSA")}; readiness {Say.Percent(gap.Readiness)}.",
            .. gap.Readiness.Required < TransitionOptions.ThinBelow
                ? (string[])[$"{gap.To.Title} lists {Say.Count(gap.Readiness.Required, "KSA")} only: "
                    + "not enough data to call anybody ready."]
                : [],
            .. Say.Richer(framework, gap.Richer),
        ];
        Section[] sections =
        [
            new Section(null, summary),
            .. gap.Competencies.Select(c => new Section($"{c.Competency.Id} {c.Competency.Name}", [], Rows(c, graph, weights))),
            .. gap.Unused.Count == 0
                ? (Section[])[]
                : [new Section(
                    $"Brought along, but not required there: {Say.Count(gap.Unused.Count, "KSA")}", [],
                    Table.Of(["", ""], gap.Unused.Select(k => (string[])[k.CodeOrId(), k.Name])))],
            .. report.Explanation is { } why ? ExplanationSections.Of(why, framework) : [],
        ];
        return new Answer(
            "gap", $"{Say.Of(framework, gap.From)} to {Say.Of(framework, gap.To)}: {Say.Effort(gap.Effort, gap.Unit)} to learn",
            sections, Flat(gap, graph, weights), new Payload(report, wire => wire.GapReport), Source.Of(framework),
            [$"{Say.ReadinessRule(graph.BaseRate)} {Say.EffortRule(weights)}"]);
    }

    private static Table Rows(GapCompetency competency, SkillGraph graph, EffortWeights? weights) => Table.Of(
        weights is null ? ["", "", "", ""] : ["", "KSA", "", "Sub-competency", $"{weights.Unit}s#"],
        competency.SubCompetencies.SelectMany(s =>
            s.Held.Select(k => (string[])["held", k.CodeOrId(), k.Name, s.SubCompetency.Name, .. weights is null ? (string[])[] : [""]])
                .Concat(s.Missing.Select(k => (string[])
                [
                    "to learn", k.CodeOrId(), k.Name, s.SubCompetency.Name,
                    .. weights is null ? [] : (string[])[Say.Effort(weights.Of(graph, k))],
                ]))));

    private static Table Flat(Gap gap, SkillGraph graph, EffortWeights? weights) => Table.Of(
        ["status", "ksa_id", "ksa", "sub_competency", "competency", "effort", "unit"],
        [
            .. from competency in gap.Competencies
               from sub in competency.SubCompetencies
               from row in sub.Held.Select(k => (Status: "held", Ksa: k)).Concat(sub.Missing.Select(k => (Status: "to learn", Ksa: k)))
               select (string[])
               [
                   row.Status, row.Ksa.Id, row.Ksa.Name, sub.SubCompetency.Id, competency.Competency.Id,
                   row.Status == "held" ? "0" : Say.Effort(weights?.Of(graph, row.Ksa) ?? 1), gap.Unit,
               ],
            .. gap.Unused.Select(k => (string[])["not required", k.Id, k.Name, k.SubCompetencyId, "", "0", gap.Unit]),
        ]);
}
