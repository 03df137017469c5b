using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.People;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>A bundle as an answer: what to teach, how good it is, and what it opens to whom.</summary>
internal static class BundleAnswer
{
    public static Answer Of(Bundle bundle, SkillGraph graph, int limit)
    {
        var framework = graph.Framework;
        var who = PeopleOptions.Who(bundle.Members, graph);
        return new Answer(
            "bundle", Title(bundle, who),
            [
                new Section(null, [.. Summary(bundle)], Ksas(bundle)),
                .. Sizes(bundle),
                .. UnlockTables.Of(bundle.Members, framework, limit),
            ],
            Flat(bundle), new Payload(bundle, wire => wire.Bundle), Source.Of(framework), Rules(bundle));
    }

    /// <summary>A worth with its unit: <c>12 moves</c>, <c>1 person</c>, <c>31 KSAs of the gaps</c>.</summary>
    public static string Worth(BundleOptions options, string unit, decimal value) => options.Objective switch
    {
        BundleObjective.MostMoves => Say.Count((long)value, "move"),
        BundleObjective.MostPeople => value == 1 ? "1 person" : $"{Say.Effort(value)} people",
        _ => $"{Say.Effort(value, unit)} of the gaps",
    };

    private static string Title(Bundle bundle, string who)
    {
        var objective = bundle.Options.Objective;
        if (bundle.Ksas.Count == 0)
            return objective == BundleObjective.MostEffort
                ? $"Nothing that fits brings a job nearer to {who}"
                : $"No bundle that fits opens a move to {who}";
        var subject = bundle.Ksas.Count == 1 ? "1 KSA" : $"{bundle.Ksas.Count} KSAs, learnt together,";
        var (opens, closes) = bundle.Ksas.Count == 1 ? ("opens", "closes") : ("open", "close");
        return objective switch
        {
            BundleObjective.MostMoves => $"{subject} {opens} {Say.Count((long)bundle.Value, "move")} to {who}",
            BundleObjective.MostPeople => $"{subject} {opens} a move to {Say.Effort(bundle.Value)} of {who}",
            _ => $"{subject} {closes} {Worth(bundle.Options, bundle.Unit, bundle.Value)} of {who}",
        };
    }

    private static IEnumerable<string> Summary(Bundle bundle)
    {
        var (heads, before) = (bundle.Members.Sum(m => m.Heads), bundle.Members.Sum(m => (long)m.Heads * m.OpenBefore));
        yield return $"Open without learning: {Say.Count(before, "move")}; opened: {Say.Count(bundle.Moves, "move")}"
            + (heads > 1 ? $", for {bundle.People} of {heads} people." : ".");
        yield return Proof(bundle);
        if (bundle.Ksas.Count > 1 && bundle.SinglesTogether < bundle.Value)
            yield return $"The {bundle.Ksas.Count} KSAs that are worth most alone are worth less together: "
                + $"{Worth(bundle.Options, bundle.Unit, bundle.SinglesTogether)}.";
    }

    private static string Proof(Bundle bundle)
    {
        var options = bundle.Options;
        var more = options.Objective == BundleObjective.MostEffort ? "closes" : "opens";
        if (bundle.IsBest)
            return $"Proved best: nothing that fits {more} more"
                + (bundle.IsSettled ? "." : "; what does as much with less effort was not searched to the end.");
        var greedy = options is { Objective: BundleObjective.MostEffort, MaxEffort: null };
        return $"The search stopped early: the best is at least {Say.Effort(bundle.Value)} and at most "
            + $"{Worth(options, bundle.Unit, bundle.Bound)}"
            + (greedy ? "; of the best, a greedy choice as this is, or better, closes at least 63 % (1 - 1/e)." : ".");
    }

    private static Table Ksas(Bundle bundle)
    {
        var isWeighted = bundle.Options.Rules.Effort is not null;
        return Table.Of(
            ["KSA", "", .. isWeighted ? (string[])[$"{Say.Capital(bundle.Unit)}s#"] : [], "Alone#", "Adds#"],
            bundle.Ksas.Select(k => (string[])
            [
                k.Ksa.CodeOrId(), k.Ksa.Name, .. isWeighted ? (string[])[Say.Effort(k.Effort)] : [], Say.Effort(k.Alone),
                Say.Effort(k.Adds),
            ]));
    }

    private static IEnumerable<Section> Sizes(Bundle bundle)
    {
        if (bundle.Sizes.Count < 2 || bundle.Ksas.Count == 0)
            yield break;
        var proved = bundle.Sizes.All(s => s.Value == s.Bound);
        yield return new Section(
            "The best of each size", [],
            Table.Of(
                ["KSAs#", Heading(bundle.Options), .. proved ? (string[])[] : ["At most#"], "Which"],
                bundle.Sizes.Select(s => (string[])
                [
                    $"{s.Ksas}", Say.Effort(s.Value), .. proved ? (string[])[] : [Say.Effort(s.Bound)],
                    s.Ids.Count < s.Ksas ? "no more than the line above" : string.Join(' ', s.Ids),
                ])));
    }

    private static string Heading(BundleOptions options) => options.Objective switch
    {
        BundleObjective.MostMoves => "Moves#",
        BundleObjective.MostPeople => "People#",
        _ => "Closed#",
    };

    private static Table Flat(Bundle bundle) => Table.Of(
        ["kind", "id", "name", "heads", "to", "effort", "alone", "adds", "still", "missing"],
        [
            .. bundle.Ksas.Select(k => (string[])
                ["ksa", k.Ksa.Id, k.Ksa.Name, "", "", Say.Effort(k.Effort), Say.Effort(k.Alone), Say.Effort(k.Adds), "", ""]),
            .. UnlockTables.Flat(bundle.Members).Select(m => (string[])
                ["move", m.From, m.Name, m.Heads, m.To, m.Effort, "", "", m.Still, m.Missing]),
        ]);

    private static string[] Rules(Bundle bundle)
    {
        var options = bundle.Options;
        string[] limits =
        [
            .. options.MaxKsas is { } ksas ? (string[])[$"at most {Say.Count(ksas, "KSA")} (--ksas)"] : [],
            .. options.MaxEffort is { } effort ? (string[])[$"at most {Say.Effort(effort, bundle.Unit)} (--budget)"] : [],
        ];
        return
        [
            $"{Measure(options.Objective)} Alone: if it alone is learnt. Adds: beyond the KSAs above it, so the first may add nothing "
                + "until the others are there.",
            $"What fits: {string.Join(" and ", limits)}. Of equals the bundle of least effort, then the one with the smallest id in which "
                + $"two differ. A move is open at a stretch of {Say.Effort(options.Stretch, bundle.Unit)} (--stretch). "
                + Say.EffortRule(options.Rules.Effort),
            Say.MoveRules(options.Rules),
        ];
    }

    private static string Measure(BundleObjective objective) => objective switch
    {
        BundleObjective.MostMoves => "Moves: the jobs that come within the stretch, counted for each person.",
        BundleObjective.MostPeople => "People: those to whom at least one job comes within the stretch.",
        _ => "Closed: what the bundle takes off the effort between each person and each job, as far as it lies above the stretch.",
    };
}
