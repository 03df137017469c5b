using MfgPathways.Cli.Answers;
using MfgPathways.Graph;
using MfgPathways.Pathways;

namespace MfgPathways.Cli.Moves;

/// <summary>
/// Lock-in as an answer: what is hard to enter, what cannot be left, which jobs hang together, and how the stretch changes it.
/// </summary>
internal static class LockInAnswer
{
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
            $"With moves of at most {Say.Effort(lockIn.Stretch, lockIn.Unit)}, nobody enters {hard.Length} of {asked.Length} "
                + $"occupations{where} and nobody leaves {stuck.Length}",
            [
                new Section(null, Summary(lockIn)),
                .. LockInTables.HardToEnter(lockIn, hard, limit, framework),
                LockInTables.CannotBeLeft(lockIn, stuck, limit, framework),
                .. LockInTables.Groups(lockIn, framework),
                LockInTables.Steps(lockIn),
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
                    : $"{possible}. {largest} occupations form one group: from each of them one can come to each other, over several "
                        + $"moves. In all there are {groups.Count} groups, {single} of them a single occupation.",
                $"From outside nobody enters {Say.Count(groups.Count(c => !c.IsEntered), "group")}; "
                    + $"nobody leaves {Say.Count(groups.Count(c => !c.IsLeft), "group")}.",
            ];
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
            "Opens at: the stretch at which the easiest move in, or out, becomes possible. Lets in: how many origins come within the "
                + "stretch if they know the KSA before, or take the stepping stone first and keep what they learnt there. Way in, way out: "
                + "whether a move connects the group with one outside. "
                + Say.EffortRule(options.Effort),
            Say.MoveRules(options) + $" Left out: {lockIn.LeftOut.Count - empty} with fewer KSAs, "
                + $"{empty} without any"
                + (options.StoneKsas > 1 ? "; a job of one KSA is within reach of everybody, so nobody would seem locked in." : "."),
        ];
    }

    private static string Ids(EasiestMoves? moves) => string.Join(' ', moves?.Occupations.Select(o => o.Id) ?? []);

    private static string Number(int? number) => $"{number ?? 0}";

    private static string Flag(bool value) => value ? "true" : "false";
}
