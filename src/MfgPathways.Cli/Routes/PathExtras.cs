using MfgPathways.Cli.Answers;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>Alternatives and explanation of one route as parts of an answer.</summary>
internal static class PathExtras
{
    private const int MostEffects = 4;

    public static Section Of(Alternatives alternatives, string letter, TradeOffList list, Framework framework) => new(
        $"Other ways than route {letter}, by other kinds of job",
        [
            alternatives.Others.Count == 0
                ? $"None whose largest step and total are at most {Alternatives.Slack * 100:0} % larger."
                : $"No more moves, largest step and total at most {Alternatives.Slack * 100:0} % larger, cheapest first. "
                    + "Alike: KSAs that the stepping stones have in common with those above them.",
        ],
        Table.Of(
            ["Moves#", $"{Say.Capital(list.Unit)}s per move", "Largest#", "Total#", "Alike#", "Weakest", "Through"],
            alternatives.Others.Select(a => (string[])
            [
                $"{a.Route.Moves}", PathAnswer.PerMove(a.Route), Say.Effort(a.Route.Stretch), Say.Effort(a.Route.Total),
                Say.Percent(a.Overlap), PathAnswer.Weakest(a.Route), PathAnswer.Through(a.Route, framework),
            ])));

    public static IEnumerable<Section> Of(RouteExplanation explanation, string letter, TradeOffList list, Framework framework)
    {
        foreach (var (index, (step, ksas)) in explanation.Route.Steps.Zip(explanation.Steps).Index())
            yield return new Section(
                $"Why route {letter}, move {index + 1}: {Say.Of(framework, step.To)}, {Say.Effort(step.Effort, list.Unit)}",
                [Say.Cells(framework, step.To.Title)],
                Table.Of(
                    ["KSA", "", "Listed#", $"{Say.Capital(list.Unit)}s#", ""],
                    ksas.Select(k => (string[])
                        [k.Ksa.CodeOrId(), k.Ksa.Name, $"{k.Selections}", Say.Effort(k.Effort), From(k, index + 1)])));
        yield return new Section(
            "What one KSA would change",
            explanation.Effects.Count == 0 ? ["No single KSA, held or not, changes this route."] : [],
            Table.Of(
                ["KSA", "", "", "Moves#", "Largest#", "Total#", "Through"],
                explanation.Effects.Where(e => !e.IsHeld).Take(MostEffects)
                    .Concat(explanation.Effects.Where(e => e.IsHeld).Take(MostEffects)).Select(e => (string[])
                [
                    e.Ksa.CodeOrId(), e.Ksa.Name, e.IsHeld ? "without it" : "with it",
                    .. e.Route is { } then
                        ? (string[])
                        [
                            $"{then.Moves}", Say.Effort(then.Stretch), Say.Effort(then.Total), PathAnswer.Through(then, framework),
                        ]
                        : ["", "", "", "no such route"],
                ])));
    }

    private static string From(StepKsa ksa, int move) => ksa.LearntIn switch
    {
        0 => "brought along",
        var learnt when learnt == move && ksa.Effort > 0 => "to learn",
        var learnt => $"learnt in move {learnt}",
    };
}
