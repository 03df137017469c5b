using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>
/// What joins two sides: the KSAs that both have, the occupations on both, and the KSAs that open moves across, both ways.
/// </summary>
/// <param name="Stretch">The largest effort of a move, in <paramref name="Unit"/>.</param>
/// <param name="Options">Which moves count.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="A">The first side, without the occupations that are left to the second.</param>
/// <param name="B">The second side, without the occupations that are left to the first.</param>
/// <param name="Ksas">
/// The KSAs that join: those of both sides; between two sides of KSAs, which have none in common, those of either that an occupation on
/// both sides requires. Most joined first, then by betweenness, descending, then by id.
/// </param>
/// <param name="Occupations">
/// The occupations on both sides: by how many KSAs of the side of which they have fewer, descending, then by how many of both, then by id.
/// </param>
/// <param name="Across">The moves from A to the occupations of B that are not of A.</param>
/// <param name="Back">The moves from B to the occupations of A that are not of B.</param>
public sealed record SideBridges(
    decimal Stretch, MoveRules Options, string Unit, BridgeSide A, BridgeSide B, IReadOnlyList<JoiningKsa> Ksas,
    IReadOnlyList<JoiningOccupation> Occupations, Crossing Across, Crossing Back)
{
    /// <summary>What joins two sides, exact.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="a">One side.</param>
    /// <param name="b">Another.</param>
    /// <param name="stretch">The largest effort of a single move, in the unit of the options; 0 or more.</param>
    /// <param name="options">Which moves count; <see cref="MoveRules.Default"/> if <c>null</c>.</param>
    /// <param name="groups">Groups of each occupation for the participation; its technology areas if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">The sides are the same, or the stretch or an option is out of range.</exception>
    /// <exception cref="NothingListedException">No KSA is listed for an occupation that is a side.</exception>
    /// <remarks>
    /// Where one side lies within the other, the larger is taken without it; where one is of KSAs and one of occupations, the former
    /// without the occupations of the latter: so <c>materials</c> against one of its occupations asks about the others. Costs as
    /// <see cref="BridgingKsas"/>.
    /// </remarks>
    public static SideBridges Between(
        SkillGraph graph, BridgeSide a, BridgeSide b, decimal stretch, MoveRules? options = null, IReadOnlyList<int[]>? groups = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        options ??= MoveRules.Default;
        options.Check(stretch);
        (a, b) = SidesApart.Of(graph, a, b);
        var positions = KsaPosition.Of(graph, groups, cancellationToken);
        var both = OnBoth(graph, a, b);
        var ksas = a.IsOfKsas && b.IsOfKsas ? Needed(graph, a, b, both, positions) : Shared(graph, a, b, positions);
        return new SideBridges(
            stretch, options, options.WeightsIn(graph).Unit, a, b,
            [
                .. ksas.OrderByDescending(k => k.Joined).ThenByDescending(k => k.Position.Betweenness)
                    .ThenBy(k => k.Ksa.Id, StringComparer.Ordinal),
            ],
            both, Cross(a, b), Cross(b, a));

        Crossing Cross(BridgeSide from, BridgeSide to) => Crossing.Of(graph, from, to, stretch, options, positions, cancellationToken);
    }

    /// <summary>The same with the moves of the first KSAs only, each way: those of all are megabytes.</summary>
    /// <param name="count">Of how many KSAs the moves stay.</param>
    public SideBridges Explaining(int count) => this with
    {
        Across = Across with { Ksas = BridgingKsa.Explaining(Across.Ksas, count) },
        Back = Back with { Ksas = BridgingKsa.Explaining(Back.Ksas, count) },
    };

    private static JoiningOccupation[] OnBoth(SkillGraph graph, BridgeSide a, BridgeSide b)
    {
        return
        [
            .. a.Occupations.Intersect(b.Occupations).Select(o => new JoiningOccupation(o, Required(o, a), Required(o, b)))
                .OrderByDescending(o => Math.Min(o.KsasOfA, o.KsasOfB)).ThenByDescending(o => o.KsasOfA + o.KsasOfB)
                .ThenBy(o => o.Occupation.Id, StringComparer.Ordinal),
        ];

        int Required(Occupation occupation, BridgeSide side) =>
            side.Ksas.Count(k => graph.Requires(graph.NumberOf(occupation), graph.KsaNumber(k.Id)));
    }

    private static IEnumerable<JoiningKsa> Shared(
        SkillGraph graph, BridgeSide a, BridgeSide b, IReadOnlyList<KsaPosition> positions) =>
        from ksa in a.Ksas.Intersect(b.Ksas)
        let position = positions[graph.KsaNumber(ksa.Id)]
        let ofA = a.Occupations.Intersect(position.RequiredBy).ToArray()
        let ofB = b.Occupations.Intersect(position.RequiredBy).ToArray()
        where ofA.Length > 0 && ofB.Length > 0
        select new JoiningKsa(ksa, ofA, ofB, ofA.Length * ofB.Length, position);

    private static IEnumerable<JoiningKsa> Needed(
        SkillGraph graph, BridgeSide a, BridgeSide b, JoiningOccupation[] both, IReadOnlyList<KsaPosition> positions) =>
        from ksa in a.Ksas.Concat(b.Ksas)
        let position = positions[graph.KsaNumber(ksa.Id)]
        let requiring = both.Select(o => o.Occupation).Intersect(position.RequiredBy).OrderBy(o => o.Id, StringComparer.Ordinal).ToArray()
        where requiring.Length > 0
        select new JoiningKsa(
            ksa, a.Ksas.Contains(ksa) ? requiring : [], a.Ksas.Contains(ksa) ? [] : requiring, requiring.Length, position);
}
