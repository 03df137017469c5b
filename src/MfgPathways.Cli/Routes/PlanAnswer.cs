using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Catalogue;
using MfgPathways.Cli.Moves;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>A plan as a document for the client herself, to go through with her counselor.</summary>
internal static class PlanAnswer
{
    private const string Box = "\u2610";

    public static Answer Of(Plan plan, Route gentlest, string choice, SkillGraph graph)
    {
        var framework = graph.Framework;
        Section[] sections =
        [
            new Section(null, [], Form(plan.From.Name)),
            new Section("In short", [.. Short(plan, gentlest, framework)]),
            new Section("What you bring already", [.. Brings(plan, framework)], BringsTable(plan)),
            .. plan.Steps.Select((step, i) => Step(plan, step, i, graph)),
            new Section("What the data cannot say", [.. PlanLimits.Of(plan)]),
        ];
        return new Answer(
            "plan", Title(plan, framework), sections, Flat(plan, graph), new Payload(plan, wire => wire.Plan), Source.Of(framework),
            [
                $"How this plan was chosen: {choice}. {Say.EffortRule(plan.Options.Effort)} "
                    + RouteRulesInWords.Of(plan.Options, framework)
                    + (plan.Proof.Optimal
                        ? ""
                        : $" The search stopped early: it may be {Say.Effort(plan.Proof.Within, plan.Unit)} too long.")
                    + " KSAs have the numbers of the framework.",
            ])
        {
            // The page says the same, and is to stay a page or two.
            Picture = () => RoutePicture.Of(
                Title(plan, framework), string.Join(' ', Short(plan, gentlest, framework)), plan, framework) with { InPage = false },
        };
    }

    private static Table Form(string? client) =>
        Table.Of(["Client", "Counselor", "Date"], [[client ?? "", "", ""]]) with { ToFillIn = true };

    private static string Title(Plan plan, Framework framework) => plan.From.Occupation is { } occupation
        ? $"From {Say.Of(framework, occupation)} to {Say.Of(framework, plan.To)}: a plan"
        : $"To {Say.Of(framework, plan.To)}: a plan";

    private static IEnumerable<string> Short(Plan plan, Route gentlest, Framework framework)
    {
        yield return $"The job that you want asks for {Say.Count(plan.Required, "KSA")}: knowledge, skills and abilities. "
            + $"You bring {Part(plan.Held, plan.Required)}.";
        if (plan.Steps.Count == 1)
        {
            yield return plan.Total == 0
                ? "Of what is listed, nothing is left to learn."
                : $"This plan takes one step with {Say.Effort(plan.Total, plan.Unit)} to learn."
                    + (gentlest.Moves == 1
                        ? ""
                        : $" Smaller steps are possible: {Say.Count(gentlest.Moves, "change")} of job with no step above "
                            + $"{Say.Effort(gentlest.Stretch, plan.Unit)}.");
            yield break;
        }

        yield return $"This plan takes {plan.Steps.Count} steps, each a change of job: "
            + $"{string.Join(", then ", plan.Steps.Select(s => Say.Of(framework, s.To)))}.";
        yield return $"No step is above {Say.Effort(plan.Stretch, plan.Unit)}; "
            + $"in all there are {Say.Effort(plan.Total, plan.Unit)} to learn"
            + (plan.Waste == 0 ? "" : $", {Say.Effort(plan.Waste)} of them for jobs on the way only (marked \"on the way\")")
            + (plan.Relearnt == 0 ? "" : $", {Say.Effort(plan.Relearnt)} of them again")
            + $". The direct way is one step of {Say.Effort(plan.Direct, plan.Unit)}.";
    }

    private static IEnumerable<string> Brings(Plan plan, Framework framework)
    {
        yield return (plan.From.Occupation is { } occupation
                ? $"Taken from what the framework lists for {Say.Of(framework, occupation)}{Difference(plan.From)}."
                : "Taken from the KSAs that you named.")
            + (plan.Held > 0
                ? " Tick what is true of you, and strike out the rest."
                : " None of that is asked for; what you have learnt elsewhere may be, and would make this plan shorter.");
        if (plan.Holds < TransitionOptions.ThinBelow)
            yield return $"That is {Say.Count(plan.Holds, "KSA")} in all, so you may well bring more than is shown here.";
        if (plan.Unpractised.Count > 0)
            yield return "No job on the way asks for what is marked \"keep in practice\".";
    }

    private static string Part(int some, int all) =>
        some == 0 ? "none" : some < all ? $"{some} of them" : all == 1 ? "it" : "all of them";

    private static string Difference(Profile from) =>
        (from.Has.Count > 0 ? $", with {Say.Count(from.Has.Count, "KSA")} that you have beyond it" : "")
            + (from.Lacks.Count > 0 ? $", without {from.Lacks.Count} that you do not have" : "");

    private static Table BringsTable(Plan plan)
    {
        var marked = plan.Unpractised.Count > 0;
        return Table.Of(
            ["", "", "", .. marked ? (string[])[""] : [], ""],
            Rows(plan.Brings, k => marked ? [plan.Unpractised.Contains(k) ? "keep in practice" : ""] : [])) with { Grouped = true };
    }

    private static Section Step(Plan plan, PlanStep step, int index, SkillGraph graph)
    {
        var heading = plan.Steps.Count == 1 ? "The step" : $"Step {index + 1} of {plan.Steps.Count}";
        return new Section(
            $"{heading}: {Say.Of(graph.Framework, step.To)}, {Say.Effort(step.Effort, plan.Unit)} to learn",
            [.. About(plan, step, index, graph.Framework)], StepTable(plan, step, graph));
    }

    private static IEnumerable<string> About(Plan plan, PlanStep step, int index, Framework framework)
    {
        string[] facts =
        [
            .. plan.Steps.Count == 1
                ? (string[])[]
                : [$"The job asks for {Say.Count(step.Required, "KSA")}; you arrive with {Part(step.Held, step.Required)}."],
            .. step.Evidence is { } evidence
                ? (string[])[$"Evidence: {EvidenceNames.Of(evidence.Grade)}. {EvidenceInWords.Of(evidence, Both(plan.From, index))}"]
                : [],
        ];
        if (facts.Length > 0)
            yield return string.Join(' ', facts);
        if (step.Required < TransitionOptions.ThinBelow)
            yield return $"The data lists {Say.Count(step.Required, "KSA")} for this job, too few to plan on.";
        foreach (var richer in Say.Richer(framework, step.Richer))
            yield return richer;
        if (step.Market is { } market)
            yield return Market.Sentence(market);
    }

    private static string Both(Profile from, int index) =>
        index > 0 ? "This job and the one before" : from.IsOccupation ? "This job and yours" : "What you hold and this job";

    private static Table StepTable(Plan plan, PlanStep step, SkillGraph graph)
    {
        var marked = step.ForThisStepOnly.Count > 0;
        var weights = plan.Options.Effort;
        return Table.Of(
            weights is null
                ? ["", "", "", .. marked ? (string[])[""] : [], ""]
                : ["", "", "KSA", .. marked ? (string[])[""] : [], $"{Say.Capital(plan.Unit)}s#", ""],
            Rows(step.Learn, k =>
            [
                .. marked ? (string[])[step.ForThisStepOnly.Contains(k) ? "on the way" : ""] : [],
                .. weights is null ? (string[])[] : [Say.Effort(weights.Of(graph, k))],
            ])) with { Grouped = true };
    }

    private static IEnumerable<string[]> Rows(IReadOnlyList<PlanCompetency> competencies, Func<Ksa, string[]> marks) =>
        from competency in competencies
        from ksa in competency.Ksas.Index()
        select (string[])[ksa.Index == 0 ? competency.Competency.Name : "", Box, ksa.Item.Name, .. marks(ksa.Item), ksa.Item.CodeOrId()];

    private static Table Flat(Plan plan, SkillGraph graph) => Table.Of(
        [
            "step", "from", "to", "evidence", "status", "competency_id", "competency", "ksa_id", "ksa", "required_at_destination", "effort",
            "unit",
        ],
        [
            .. from competency in plan.Brings
               from ksa in competency.Ksas
               select (string[])
               [
                   "0", "", plan.From.Occupation?.Id ?? "", "", "held", competency.Competency.Id, competency.Competency.Name,
                   ksa.Id, ksa.Name, "true", "0", plan.Unit,
               ],
            .. from step in plan.Steps.Index()
               from competency in step.Item.Learn
               from ksa in competency.Ksas
               select (string[])
               [
                   $"{step.Index + 1}", step.Item.From?.Id ?? "", step.Item.To.Id,
                   step.Item.Evidence is { } e ? EvidenceNames.Of(e.Grade) : "", "to learn",
                   competency.Competency.Id, competency.Competency.Name, ksa.Id, ksa.Name,
                   step.Item.ForThisStepOnly.Contains(ksa) ? "false" : "true",
                   Say.Effort(plan.Options.Effort?.Of(graph, ksa) ?? 1), plan.Unit,
               ],
        ]);
}
