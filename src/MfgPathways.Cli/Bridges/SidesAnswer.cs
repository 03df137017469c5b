using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>What joins two sides, as an answer.</summary>
internal static class SidesAnswer
{
    public static Answer Of(SideBridges bridges, SkillGraph graph, int limit, bool explain)
    {
        var framework = graph.Framework;
        var (a, b) = (SideNames.Of(framework, bridges.A), SideNames.Of(framework, bridges.B));
        return new Answer(
            "bridges",
            AreOfKsas(bridges)
                ? $"{Do(bridges.Occupations.Count, "occupation", "need")} both {a} and {b}"
                : $"{Do(bridges.Ksas.Count, "KSA", "join")} {a} and {b}",
            [
                new Section(null, [$"A: {Described(framework, bridges.A)}. B: {Described(framework, bridges.B)}."]),
                .. Joining(bridges, framework, limit, explain),
                .. Crossing(bridges.Across, (bridges.A, bridges.B), bridges, framework, limit, explain),
                .. Crossing(bridges.Back, (bridges.B, bridges.A), bridges, framework, limit, explain),
            ],
            Flat(bridges), new Payload(bridges.Explaining(explain ? limit : 0), wire => wire.SideBridges), Source.Of(framework),
            Rules(bridges, graph));
    }

    private static bool AreOfKsas(SideBridges bridges) => bridges.A.IsOfKsas && bridges.B.IsOfKsas;

    private static string Described(Framework framework, BridgeSide side)
    {
        var isCluster = side.Kind is BridgeSideKind.OccupationCluster or BridgeSideKind.KsaCluster;
        var occupations = side.Kind == BridgeSideKind.Occupation ? "" : $", {Say.Count(side.Occupations.Count, "occupation")}";
        return $"{(isCluster ? side.Name : SideNames.Of(framework, side))}{occupations}, {Say.Count(side.Ksas.Count, "KSA")}";
    }

    private static IEnumerable<Section> Joining(SideBridges bridges, Framework framework, int limit, bool explain)
    {
        var shown = bridges.Ksas.Take(limit).ToArray();
        if (bridges.Occupations.Count > 0)
            yield return new Section(
                "Occupations on both sides" + Of(Math.Min(limit, bridges.Occupations.Count), bridges.Occupations.Count), [],
                Table.Of(
                    ["Occupation", "Area", "KSAs of A#", "KSAs of B#"],
                    bridges.Occupations.Take(limit).Select(o => (string[])
                        [o.Occupation.Title, Names.ShortArea(framework, o.Occupation), $"{o.KsasOfA}", $"{o.KsasOfB}"])));
        if (bridges.Ksas.Count > 0)
            yield return new Section(
                (AreOfKsas(bridges) ? "KSAs that they require" : "KSAs on both sides") + Of(shown.Length, bridges.Ksas.Count), [],
                JoiningTable(bridges, shown));
        foreach (var ksa in explain ? shown : [])
            yield return new Section(
                $"{ksa.Ksa.CodeOrId()} {ksa.Ksa.Name} joins",
                [
                    .. ksa.A.Count == 0 ? (string[])[] : [$"A: {Titles(ksa.A, framework)}."],
                    .. ksa.B.Count == 0 ? (string[])[] : [$"B: {Titles(ksa.B, framework)}."],
                ]);
    }

    // A side of one occupation needs no column to count it.
    private static Table JoiningTable(SideBridges bridges, JoiningKsa[] ksas)
    {
        var (a, b) = (bridges.A.Occupations.Count > 1, bridges.B.Occupations.Count > 1);
        var pairs = a && b && !AreOfKsas(bridges);
        return Table.Of(
            ["KSA", "", .. Optional(a, "A#"), .. Optional(b, "B#"), .. Optional(pairs, "Pairs#"), "Paths#", "Spread#", "z#"],
            ksas.Select(k => (string[])
            [
                k.Ksa.CodeOrId(), k.Ksa.Name, .. Optional(a, $"{k.A.Count}"), .. Optional(b, $"{k.B.Count}"),
                .. Optional(pairs, $"{k.Joined}"), BridgeTables.Paths(k.Position), BridgeTables.Spread(k.Position),
                BridgeTables.ZScore(k.Position),
            ]));
    }

    private static string[] Optional(bool isShown, string cell) => isShown ? [cell] : [];

    private static IEnumerable<Section> Crossing(
        Crossing crossing, (BridgeSide From, BridgeSide To) sides, SideBridges bridges, Framework framework, int limit, bool explain)
    {
        var shown = crossing.Ksas.Take(limit).ToArray();
        yield return new Section(
            $"From {SideNames.Of(framework, sides.From)} to {SideNames.Of(framework, sides.To)}",
            [$"{Possible(crossing, bridges)} {Opening(crossing, shown.Length)}".TrimEnd()],
            shown.Length == 0 ? null : Table.Of(
                ["KSA to learn", "", "Moves#", "From#", "Into#", "Paths#"],
                shown.Select(k => (string[])
                [
                    k.Ksa.CodeOrId(), k.Ksa.Name, $"{k.Moves}", $"{k.People}", $"{k.Destinations.Count}", BridgeTables.Paths(k.Position),
                ])));
        foreach (var section in explain
            ? BridgeTables.Explained(shown, bridges.Unit, sides.From.Occupations.Count == 1, Groups(bridges), framework)
            : [])
            yield return section;
    }

    private static string Possible(Crossing crossing, SideBridges bridges)
    {
        var stretch = $"within the stretch of {Say.Effort(bridges.Stretch, bridges.Unit)}";
        return crossing.Moves switch
        {
            0 => "There is no move to look at: none of the jobs there lists enough KSAs"
                + (bridges.Occupations.Count > 0 ? " and is on that side only." : "."),
            1 => crossing.Possible == 1 ? $"The move is {stretch} already." : $"The move is not {stretch}.",
            _ => $"{Say.Thousands(crossing.Possible)} of {Say.Thousands(crossing.Moves)} moves are {stretch}"
                + (bridges.Occupations.Count > 0 ? ", those to occupations on both sides left out." : "."),
        };
    }

    private static string Opening(Crossing crossing, int shown)
    {
        if (crossing.Possible == crossing.Moves)
            return "";
        var what = crossing.Moves == 1 ? "it" : "another";
        return crossing.Ksas.Count == 0
            ? $"No single KSA brings {what} there."
            : $"Learnt alone, {Do(crossing.Ksas.Count, "KSA", "bring")} {what} there"
                + (shown < crossing.Ksas.Count ? $"; the first {shown}:" : ":");
    }

    private static Table Flat(SideBridges bridges) => Table.Of(
        ["part", "ksa_id", "ksa", "count", "from_ids", "to_ids", .. BridgeTables.FullColumns],
        bridges.Ksas.Select(k => (string[])
            ["joins", k.Ksa.Id, k.Ksa.Name, $"{k.Joined}", BridgeTables.Ids(k.A), BridgeTables.Ids(k.B), .. BridgeTables.Full(k.Position)])
            .Concat(Flat("across", bridges.Across)).Concat(Flat("back", bridges.Back)));

    private static IEnumerable<string[]> Flat(string part, Crossing crossing) => crossing.Ksas.Select(k => (string[])
    [
        part, k.Ksa.Id, k.Ksa.Name, $"{k.Moves}", BridgeTables.Ids(k.Opens!.Select(m => m.From!).Distinct()),
        BridgeTables.Ids(k.Destinations), .. BridgeTables.Full(k.Position),
    ]);

    private static string[] Rules(SideBridges bridges, SkillGraph graph) =>
    [
        (AreOfKsas(bridges)
            ? "A, B: occupations that need both sides and require the KSA, which is of A or of B. "
            : "A, B: occupations of each side that require the KSA. Pairs: A times B. ")
            + "Moves: those that come within the stretch once this KSA of the other side is learnt, and nothing else; From, Into: how many "
            + "occupations they leave and enter.",
        $"{BridgeTables.PathsRule(graph)} {BridgeTables.SpreadRule(Groups(bridges))}",
        .. Clusters(bridges),
        $"{Say.EffortRule(bridges.Options.Effort)} Order: pairs, occupations or moves, then betweenness, then id. "
            + Say.MoveRules(bridges.Options),
    ];

    private static string Groups(SideBridges bridges) =>
        ClusterSides.AreOfOccupations(bridges.A, bridges.B) ? "occupation cluster" : "area";

    private static IEnumerable<string> Clusters(SideBridges bridges)
    {
        var kinds = new[] { bridges.A.Kind, bridges.B.Kind };
        if (kinds.Contains(BridgeSideKind.OccupationCluster))
            yield return "Occupation clusters: those of `mfgpath clusters occupations`.";
        if (kinds.Contains(BridgeSideKind.KsaCluster))
            yield return "KSA clusters: those of `mfgpath clusters ksas`.";
    }

    private static string Do(int number, string noun, string verb) =>
        $"{(number == 0 ? $"No {noun}" : Say.Count(number, noun))} {verb}{(number < 2 ? "s" : "")}";

    private static string Of(int shown, int all) => shown < all ? $": the first {shown} of {all}" : "";

    private static string Titles(IReadOnlyList<Occupation> occupations, Framework framework) =>
        string.Join(", ", occupations.Select(o => Names.Short(framework, o)));
}
