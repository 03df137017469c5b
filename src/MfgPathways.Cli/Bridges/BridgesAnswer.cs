using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>The KSAs that open the most moves, as an answer.</summary>
internal static class BridgesAnswer
{
    public static Answer Of(BridgesReport report, Cohort? cohort, SkillGraph graph)
    {
        var (bridges, framework) = (report.Bridges, graph.Framework);
        var isOne = bridges.People == 1;
        var who = Who(cohort, framework);
        BridgingKsa[] opening = [.. bridges.Ksas.Where(k => k.Moves > 0)];
        var shown = opening.Take(report.Limit).ToArray();
        return new Answer(
            "bridges",
            opening is [var best, ..]
                ? $"{best.Ksa.CodeOrId()} {best.Ksa.Name} opens the most moves to {who}: {best.Moves}"
                    + (isOne ? "" : $", for {best.People} of {bridges.People} people")
                : $"No single KSA opens a move to {who}",
            [
                new Section(null, [.. Summary(bridges, opening, shown.Length)], isOne
                    ? BridgeTables.ForOne(shown, framework)
                    : BridgeTables.ForMany(shown)),
                .. report.Explain ? BridgeTables.Explained(shown, bridges.Unit, isOne, "area", framework) : [],
            ],
            report.Explain ? BridgeTables.FlatMoves(shown, bridges.Unit) : BridgeTables.Flat(bridges.Ksas),
            new Payload(report.ToPayload(), wire => wire.BridgingKsas), Source.Of(framework), Rules(report, bridges, graph));
    }

    private static string Who(Cohort? cohort, Framework framework) => cohort switch
    {
        null => "one person of each occupation",
        { Members: [var only], Heads: 1 } => Say.Of(framework, only.Profile),
        _ => $"{cohort.Heads} people of {Say.Count(cohort.Members.Count, "occupation")}",
    };

    private static IEnumerable<string> Summary(BridgingKsas bridges, BridgingKsa[] opening, int shown)
    {
        yield return $"As things are, {Say.Thousands(bridges.Possible)} of {Say.Thousands(bridges.Moves)} moves are within the stretch of "
            + $"{Say.Effort(bridges.Stretch, bridges.Unit)}. "
            + (opening.Length == 0
                ? "It takes more than one KSA, or a larger --stretch, to bring another within it."
                : $"{opening.Length} of {bridges.Ksas.Count} KSAs, each learnt alone, bring another within it.");
        var (all, first) = (opening.Sum(k => (long)k.Moves), opening.Sum(k => (long)k.FirstShared));
        if (first > 0)
            yield return $"In {Say.Thousands(first)} of these {Say.Thousands(all)} cases the KSA learnt would be all that the person has "
                + $"in common with the job; --stone-shared {bridges.Options.StoneShared + 1} leaves them out.";
        if (shown < opening.Length)
            yield return $"The first {shown}:";
    }

    private static string[] Rules(BridgesReport report, BridgingKsas bridges, SkillGraph graph) =>
    [
        "Moves: for each person, the jobs that come within the stretch once this KSA is learnt, and nothing else; the move still "
            + "needs what is left. KSAs can be worth more together than apart: the first of the list are not always the best to teach "
            + "together.",
        .. bridges.People == 1 ? (string[])[]
            : ["Near: of these, moves to a job of which the person holds a KSA already. Into: different jobs entered. "
                + $"Needed by: occupations that require it. {BridgeTables.PathsRule(graph)}"],
        .. report.Explain ? (string[])[BridgeTables.SpreadRule("area")] : [],
        $"{Say.EffortRule(bridges.Options.Effort)} Order: moves, then betweenness, then id. {Say.MoveRules(bridges.Options)}",
    ];
}
