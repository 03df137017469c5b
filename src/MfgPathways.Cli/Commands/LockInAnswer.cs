using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>Lock-in as an answer: what is hard to enter, what cannot be left, which jobs hang together, and how the stretch changes it.</summary>
internal static class LockInAnswer
{
    // More of a large component tells a reader nothing; JSON and CSV have them all.
    private const int MostNamed = 4;

    // Weighted efforts differ in hundreds of ways.
    private const int MostSteps = 25;

    public static Answer Of(LockIn lockIn, SkillGraph graph, IdList areas, int limit)
    {
        var framework = graph.Framework;
        OccupationLockIn[] asked =
            [.. lockIn.Occupations.Where(o => areas.Count == 0 || o.Occupation.AreaIds.Any(areas.Contains))];
        OccupationLockIn[] hard = [.. asked.Where(o => o.Origins == 0)];
        OccupationLockIn[] stuck = [.. asked.Where(o => o.Destinations == 0)];
        var where = areas.Count == 0
            ? ""
            : $" in {string.Join(", ", framework.Areas.Where(a => areas.Contains(a.Id)).Select(a => a.Name))}";
        return new Answer(
            "lockin",
            $"With moves of at most {Say.Effort(lockIn.Stretch, lockIn.Unit)}, nobody enters {hard.Length} of {asked.Length} occupations{where} "
                + $"and nobody leaves {stuck.Length}",
            [
                new Section(null, Summary(lockIn)),
                .. HardToEnter(lockIn, hard, limit, framework),
                CannotBeLeft(lockIn, stuck, limit, framework),
                .. Groups(lockIn, framework),
                Steps(lockIn),
            ],
            Flat(lockIn, asked), new Payload(lockIn with { Occupations = asked }, wire => wire.LockIn), Source.Of(framework),
            Rules(lockIn, graph));
    }

    private static string[] Summary(LockIn lockIn)
    {
        var groups = lockIn.Components;
        var (largest, single) = (groups[0].Occupations.Count, groups.Count(c => c.Occupations.Count == 1));
        if (lockIn.Moves == 0)
            return ["No move is possible."];
        var possible = $"{Say.Count(lockIn.Moves, "move")} {(lockIn.Moves == 1 ? "is" : "are")} possible";
        return groups.Count == 1
            ? [$"{possible}: from each occupation one can come to each other, over several moves."]
            :
            [
                largest == 1
                    ? $"{possible}, and nobody who made one can come back, over any number of moves."
                    : $"{possible}. {largest} occupations form one group: from each of them one can come to each other, over several moves. "
                        + $"In all there are {groups.Count} groups, {single} of them a single occupation.",
                $"From outside nobody enters {Say.Count(groups.Count(c => !c.IsEntered), "group")}; "
                    + $"nobody leaves {Say.Count(groups.Count(c => !c.IsLeft), "group")}.",
            ];
    }

    private static IEnumerable<Section> HardToEnter(LockIn lockIn, OccupationLockIn[] hard, int limit, Framework framework)
    {
        if (hard.Length == 0)
        {
            yield return new Section("Hard to enter", ["None: each has an origin within the stretch."]);
            yield break;
        }

        yield return new Section(
            "Hard to enter: no origin within the stretch" + (hard.Length > limit ? $"; the {limit} hardest of {hard.Length}" : ""), [],
            Table.Of(
                ["Occupation", "Area", "KSAs#", "Opens at#", "From"],
                hard.Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), $"{o.Ksas}", Stretch(o.Entry), Who(o.Entry, framework),
                ])));
        OccupationLockIn[] opened = [.. hard.Where(o => o.EntryKsa is not null || o.EntryStone is not null)];
        yield return new Section(
            "What a single KSA or stepping stone opens",
            [
                opened.Length == 0
                    ? "Nothing: each takes more than one KSA or one stepping stone."
                    : $"Of the {Say.Count(hard.Length, "occupation")} hard to enter, one more KSA opens {hard.Count(o => o.EntryKsa is not null)}, "
                        + $"and one stepping stone {hard.Count(o => o.EntryStone is not null)}.",
            ],
            Table.Of(
                ["Occupation", "Area", "KSA known before", "Lets in#", "Stepping stone", "Lets in#"],
                opened.Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), Ksa(o.EntryKsa), Number(o.EntryKsa?.Occupations.Count),
                    o.EntryStone is { } s ? Label(framework, s.Stone) : "none", Number(o.EntryStone?.Origins.Count),
                ])));
    }

    private static Section CannotBeLeft(LockIn lockIn, OccupationLockIn[] stuck, int limit, Framework framework) => stuck.Length == 0
        ? new Section("Cannot be left", ["None: each has a destination within the stretch."])
        : new Section(
            "Cannot be left: no destination within the stretch" + (stuck.Length > limit ? $"; the first {limit} of {stuck.Length}" : ""), [],
            Table.Of(
                ["Occupation", "Area", "KSAs#", "Opens at#", "To", "KSA learnt", "Opens#"],
                stuck.OrderByDescending(o => o.Exit?.Stretch ?? decimal.MaxValue).Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), $"{o.Ksas}", Stretch(o.Exit), Who(o.Exit, framework),
                    Ksa(o.ExitKsa), Number(o.ExitKsa?.Occupations.Count),
                ])));

    private static IEnumerable<Section> Groups(LockIn lockIn, Framework framework)
    {
        var groups = lockIn.Components.Where(c => c.Occupations.Count > 1).ToArray();
        if (groups.Length > 0 && lockIn.Components.Count > 1)
            yield return new Section(
                "Groups of several occupations, each within reach of each other", [],
                Table.Of(
                    ["Occupations#", "Way in", "Way out", "Which"],
                    groups.Select(c => (string[])
                    [
                        $"{c.Occupations.Count}", c.IsEntered ? "yes" : "none", c.IsLeft ? "yes" : "none",
                        string.Join(", ", c.Occupations.Take(MostNamed).Select(o => Label(framework, o)))
                            + (c.Occupations.Count > MostNamed ? $" and {c.Occupations.Count - MostNamed} more" : ""),
                    ])));
    }

    private static Section Steps(LockIn lockIn)
    {
        var steps = lockIn.Steps;
        var inForce = steps.Count(s => s.Stretch <= lockIn.Stretch) - 1;
        var shown = Enumerable.Range(0, Math.Min(steps.Count, MostSteps))
            .Select(i => steps.Count <= MostSteps ? i : i * (steps.Count - 1) / (MostSteps - 1)).Append(inForce).Distinct().Order().ToArray();
        return new Section(
            "How the stretch changes it"
                + (shown.Length < steps.Count ? $": {shown.Length} of {steps.Count} stretches at which it does; JSON has all" : ""),
            [],
            Table.Of(
                ["Stretch#", "Moves#", "Groups#", "Largest#", "No way in#", "No way out#", "Hard to enter#", "Cannot be left#", ""],
                shown.Select(i => (steps[i], i)).Select(((LockInStep Step, int Number) s) => (string[])
                [
                    Say.Effort(s.Step.Stretch), $"{s.Step.Moves}", $"{s.Step.Components}", $"{s.Step.Largest}", $"{s.Step.Sources}",
                    $"{s.Step.Sinks}", $"{s.Step.HardToEnter}", $"{s.Step.CannotBeLeft}", s.Number == inForce ? "here" : "",
                ])));
    }

    private static Table Flat(LockIn lockIn, OccupationLockIn[] asked) => Table.Of(
        [
            "id", "ksas", "stretch", "unit", "group", "group_size", "group_entered", "group_left", "origins", "destinations",
            "enters_at", "entered_from", "leaves_at", "left_to", "entry_ksa_id", "entry_ksa", "entry_ksa_origins", "entry_stone",
            "entry_stone_origins", "exit_ksa_id", "exit_ksa", "exit_ksa_destinations",
        ],
        from o in asked
        let component = lockIn.Components[o.Component]
        select (string[])
        [
            o.Occupation.Id, $"{o.Ksas}", Say.Effort(lockIn.Stretch), lockIn.Unit, $"{o.Component + 1}", $"{component.Occupations.Count}",
            Flag(component.IsEntered), Flag(component.IsLeft), $"{o.Origins}", $"{o.Destinations}",
            o.Entry is { } entry ? Say.Effort(entry.Stretch) : "", Ids(o.Entry), o.Exit is { } exit ? Say.Effort(exit.Stretch) : "",
            Ids(o.Exit), o.EntryKsa?.Ksa.Id ?? "", o.EntryKsa?.Ksa.Name ?? "", Number(o.EntryKsa?.Occupations.Count),
            o.EntryStone?.Stone.Id ?? "", Number(o.EntryStone?.Origins.Count), o.ExitKsa?.Ksa.Id ?? "", o.ExitKsa?.Ksa.Name ?? "",
            Number(o.ExitKsa?.Occupations.Count),
        ]);

    private static string[] Rules(LockIn lockIn, SkillGraph graph)
    {
        var options = lockIn.Options;
        var empty = lockIn.LeftOut.Count(o => graph.KsasOf(graph.NumberOf(o)).Length == 0);
        return
        [
            "Opens at: the stretch at which the easiest move in, or out, becomes possible. Lets in: how many origins come within the stretch "
                + "if they know the KSA before, or take the stepping stone first and keep what they learnt there. Way in, way out: whether a move "
                + "connects the group with one outside. "
                + Say.EffortRule(options.Effort),
            $"Rules: an occupation counts if it lists at least {Say.Count(options.StoneKsas, "KSA")}"
                + (options.StoneShared == 0
                    ? ""
                    : $", and a move if at least {options.StoneShared} of the KSAs there {(options.StoneShared == 1 ? "is" : "are")} held")
                + $" (--stone-ksas, --stone-shared). Left out: {lockIn.LeftOut.Count - empty} with fewer KSAs, {empty} without any"
                + (options.StoneKsas > 1 ? "; a job of one KSA is within reach of everybody, so nobody would seem locked in." : "."),
        ];
    }

    private static string Stretch(EasiestMoves? moves) => moves is null ? "never" : Say.Effort(moves.Stretch);

    private static string Who(EasiestMoves? moves, Framework framework) => moves is null
        ? ""
        : Label(framework, moves.Occupations[0]) + (moves.Occupations.Count > 1 ? $" and {moves.Occupations.Count - 1} more" : "");

    private static string Label(Framework framework, Occupation occupation) =>
        $"{occupation.Title} ({Names.ShortArea(framework, occupation)})";

    private static string Ksa(KsaThatOpens? opens) => opens is null ? "none" : $"{opens.Ksa.Id} {opens.Ksa.Name}";

    private static string Ids(EasiestMoves? moves) => string.Join(' ', moves?.Occupations.Select(o => o.Id) ?? []);

    private static string Number(int? number) => $"{number ?? 0}";

    private static string Flag(bool value) => value ? "true" : "false";
}
