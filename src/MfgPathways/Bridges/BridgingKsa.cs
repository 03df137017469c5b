namespace MfgPathways.Bridges;

/// <summary>A KSA and the moves that its learning opens to some people.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Moves">How many moves it opens: for each person, the occupations that come within reach.</param>
/// <param name="People">For how many people it opens one.</param>
/// <param name="Destinations">The occupations that it opens to somebody, by id.</param>
/// <param name="Position">Where it stands in the framework, whoever learns it.</param>
/// <param name="FirstShared">How many of the moves are to an occupation of which the person holds no KSA as things are.</param>
/// <param name="Opens">
/// The moves: those that then need least effort first, then in the order of the people, then by id of the occupation entered.
/// <c>null</c> where they were left out of an answer.
/// </param>
public sealed record BridgingKsa(
    Ksa Ksa, int Moves, int People, IReadOnlyList<Occupation> Destinations, int FirstShared, KsaPosition Position,
    IReadOnlyList<MoveOpened>? Opens)
{
    /// <summary>In the declared order: most moves opened first, then by betweenness, descending, then by id.</summary>
    internal static BridgingKsa[] Ranked(Framework framework, MovesOpened opened, IReadOnlyList<KsaPosition> positions) =>
    [
        .. framework.Ksas.Select((ksa, number) => Of(ksa, opened.ByKsa[number], positions[number]))
            .OrderByDescending(b => b.Moves).ThenByDescending(b => b.Position.Betweenness).ThenBy(b => b.Ksa.Id, StringComparer.Ordinal),
    ];

    /// <summary>The same KSAs, of which the first keep their moves.</summary>
    internal static BridgingKsa[] Explaining(IReadOnlyList<BridgingKsa> ksas, int count) =>
        [.. ksas.Select((k, i) => i < count ? k : k with { Opens = null })];

    private static BridgingKsa Of(Ksa ksa, IReadOnlyList<MoveOpened> opens, KsaPosition position) => new(
        ksa, opens.Sum(m => m.Heads), opens.GroupBy(m => m.From).Sum(moves => moves.First().Heads),
        [.. opens.Select(m => m.To).Distinct().OrderBy(o => o.Id, StringComparer.Ordinal)],
        opens.Where(m => m.Held == 1).Sum(m => m.Heads), position,
        [.. opens.OrderBy(m => m.Effort)]);
}
