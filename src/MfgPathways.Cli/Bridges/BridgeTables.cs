using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>Bridging KSAs, table by table.</summary>
internal static class BridgeTables
{
    private const int MostNamed = 3;

    // More moves of one KSA tell a reader nothing; JSON and CSV have them all.
    private const int MostMoves = 15;

    /// <summary>The columns of <see cref="Full"/>.</summary>
    public static readonly string[] FullColumns =
        ["required_by", "betweenness", "betweenness_share", "participation", "participation_expected", "participation_z"];

    public static Table ForMany(IEnumerable<BridgingKsa> ksas) => Table.Of(
        ["KSA", "", "Moves#", "Near#", "People#", "Into#", "Needed by#", "Paths#"],
        ksas.Select(k => (string[])
        [
            k.Ksa.CodeOrId(), k.Ksa.Name, $"{k.Moves}", $"{k.Moves - k.FirstShared}", $"{k.People}", $"{k.Destinations.Count}",
            $"{k.Position.RequiredBy.Count}", Paths(k.Position),
        ]));

    public static Table ForOne(IEnumerable<BridgingKsa> ksas, Framework framework) => Table.Of(
        ["KSA", "", "Moves#", "Opens the way to"],
        ksas.Select(k => (string[])
        [
            k.Ksa.CodeOrId(), k.Ksa.Name, $"{k.Moves}",
            Names.Few(framework, k.Destinations, MostNamed),
        ]));

    /// <summary>The moves that each KSA opens, and the names of the KSAs that these still need.</summary>
    public static IEnumerable<Section> Explained(
        IReadOnlyList<BridgingKsa> ksas, string unit, bool isOnePerson, string group, Framework framework)
    {
        foreach (var ksa in ksas)
            yield return Explained(ksa, unit, isOnePerson, group, framework);
        Ksa[] named =
        [
            .. ksas.SelectMany(k => k.Opens!.Take(MostMoves)).SelectMany(m => m.Missing).Distinct()
                .OrderBy(k => k.Id, StringComparer.Ordinal),
        ];
        if (named.Length > 0)
            yield return new Section(
                "The KSAs to learn beside it", [], Table.Of(["KSA", ""], named.Select(k => (string[])[k.CodeOrId(), k.Name])));
    }

    private static Section Explained(BridgingKsa ksa, string unit, bool isOnePerson, string group, Framework framework)
    {
        var shown = ksa.Opens!.Take(MostMoves).ToArray();
        var heads = shown.Any(m => m.Heads > 1);
        return new Section(
            $"{ksa.Ksa.CodeOrId()} {ksa.Ksa.Name} opens {Say.Count(ksa.Moves, "move")}"
                + (shown.Length < ksa.Opens!.Count ? $"; the {shown.Length} that then need least of {ksa.Opens!.Count}" : ""),
            [Described(ksa.Position, group)],
            Table.Of(
                [
                    .. isOnePerson ? (string[])[] : ["From"], .. heads ? (string[])["People#"] : [], "To", "Then held#",
                    $"{Say.Capital(unit)}s left#", "To learn beside it",
                ],
                shown.Select(m => (string[])
                [
                    .. isOnePerson ? (string[])[] : [m.From is { } from ? Names.Short(framework, from) : "a person"],
                    .. heads ? (string[])[$"{m.Heads}"] : [], Names.Short(framework, m.To),
                    $"{m.Held}/{m.Held + m.Missing.Count}", Say.Effort(m.Effort),
                    m.Missing.Count == 0 ? "nothing" : string.Join(", ", m.Missing.Select(k => k.CodeOrId())),
                ])));
    }

    public static Table Flat(IEnumerable<BridgingKsa> ksas) => Table.Of(
        ["ksa_id", "ksa", "moves", "people", "destinations", "first_shared", .. FullColumns, "destination_ids", "required_by_ids"],
        ksas.Select(k => (string[])
        [
            k.Ksa.Id, k.Ksa.Name, $"{k.Moves}", $"{k.People}", $"{k.Destinations.Count}", $"{k.FirstShared}", .. Full(k.Position),
            Ids(k.Destinations), Ids(k.Position.RequiredBy),
        ]));

    public static Table FlatMoves(IEnumerable<BridgingKsa> ksas, string unit) => Table.Of(
        ["ksa_id", "from", "heads", "to", "then_held", "effort_left", "unit", "missing_ids"],
        ksas.SelectMany(k => k.Opens!, (k, m) => (string[])
        [
            k.Ksa.Id, m.From?.Id ?? "", $"{m.Heads}", m.To.Id, $"{m.Held}", Say.Effort(m.Effort), unit,
            string.Join(' ', m.Missing.Select(x => x.Id)),
        ]));

    /// <summary>What a share of paths is.</summary>
    public static string PathsRule(SkillGraph graph) =>
        $"Paths: share of the shortest ways between any two others of the {graph.OccupationCount + graph.KsaCount} occupations and KSAs "
            + "that lead through it (betweenness / ((N - 1)(N - 2) / 2)).";

    /// <summary>What a spread over areas, or over clusters, is.</summary>
    public static string SpreadRule(string group) =>
        $"Spread over the {group}s: 1 - sum of (share of its occupations in each {group})^2, 0 for one {group}; "
            + $"z: standard deviations above {group}s dealt out at random, none for a KSA of one occupation.";

    public static string Paths(KsaPosition position) => Say.Number(position.BetweennessShare * 100, "0.0") + " %";

    public static string Spread(KsaPosition position) => Say.Number(position.Participation.Value, "0.00");

    public static string ZScore(KsaPosition position) =>
        position.Participation.ZScore is { } z ? Say.Number(z, "+0.0;-0.0;0.0") : "-";

    private static string Described(KsaPosition position, string group) =>
        $"Needed by {Say.Count(position.RequiredBy.Count, "occupation")}; on {Paths(position)} of the shortest ways; "
            + $"spread over the {group}s {Spread(position)}{(position.Participation.ZScore is null ? "" : $" (z {ZScore(position)})")}.";

    public static string[] Full(KsaPosition position) =>
    [
        $"{position.RequiredBy.Count}", Say.Number(position.Betweenness, "0.######"), Say.Number(position.BetweennessShare, "0.########"),
        Say.Number(position.Participation.Value, "0.######"), Say.Number(position.Participation.Expected, "0.######"),
        position.Participation.ZScore is { } z ? Say.Number(z, "0.####") : "",
    ];

    public static string Ids(IEnumerable<Occupation> occupations) => string.Join(' ', occupations.Select(o => o.Id));
}
