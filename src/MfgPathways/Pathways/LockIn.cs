using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// What is hard to enter and who cannot leave, when no single move may take more than a stretch; and at which stretch that changes. A
/// move counts if the occupation entered lists enough KSAs and enough of them are held, as for stepping stones.
/// </summary>
/// <param name="Stretch">The largest effort of a move, in <paramref name="Unit"/>.</param>
/// <param name="Options">Which moves count.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Moves">How many moves are possible.</param>
/// <param name="Components">
/// Occupations between which one can move both ways, over any number of moves: most occupations first, then by the first id.
/// </param>
/// <param name="Occupations">
/// Every occupation that counts, hardest to enter first: those that no stretch opens, then by the stretch of the easiest move in,
/// descending, then by id.
/// </param>
/// <param name="LeftOut">Occupations that list too few KSAs to count, by id.</param>
/// <param name="Steps">
/// The numbers at stretch 0 and at each larger one where one of them, but for the moves, changes; so from the last on nothing does.
/// </param>
public sealed record LockIn(
    decimal Stretch, MoveRules Options, string Unit, int Moves, IReadOnlyList<MoveComponent> Components,
    IReadOnlyList<OccupationLockIn> Occupations, IReadOnlyList<Occupation> LeftOut, IReadOnlyList<LockInStep> Steps)
{
    /// <summary>Most occupations that lock-in is reckoned for: 1,500.</summary>
    public const int MostOccupations = 1500;

    /// <summary>The lock-in at a stretch, exact.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="stretch">The largest effort of a single move, in the unit of the options; 0 or more.</param>
    /// <param name="options">Which moves count; <see cref="MoveRules.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">
    /// There are more than <see cref="MostOccupations"/>, the stretch or an option is out of range, or the effort is that of one person.
    /// </exception>
    /// <remarks>
    /// O(n² · words) for the moves, O(moves) for the components (Tarjan 1972, by QuikGraph) at each of O(changes · log(efforts)) stretches,
    /// and O(n² · words) for each occupation that nobody can enter.
    /// </remarks>
    public static LockIn Of(
        SkillGraph graph, decimal stretch, MoveRules? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= MoveRules.Default;
        options.Check(stretch);
        var counting = Enumerable.Range(0, graph.OccupationCount).Count(o => graph.KsasOf(o).Length >= Math.Max(1, options.StoneKsas));
        if (counting > MostOccupations)
            throw new PathException(
                $"Lock-in compares every move at every limit, and is for {MostOccupations} occupations at most; here are {counting}. "
                    + "Look at one occupation at a time: moves out of it, and moves into it.");
        var weights = options.WeightsIn(graph);
        var moves = new MoveGraph(graph, options, cancellationToken);
        var limit = weights.InSums(stretch);
        var possible = moves.Moves(limit).ToArray();
        var condensed = Condensation.Of(moves.Count, possible);
        var counted = Enumerable.Range(0, moves.Count).Select(moves.NumberOf).ToHashSet();
        return new LockIn(
            stretch, options, weights.Unit, possible.Length,
            [
                .. condensed.Components.Select((places, i) => new MoveComponent(
                    Array.ConvertAll(places, moves.Occupation), condensed.Entered[i], condensed.Left[i])),
            ],
            Each(graph, moves, limit, condensed, weights, cancellationToken),
            [.. graph.Framework.Occupations.Where((_, number) => !counted.Contains(number))],
            moves.Count == 0 ? [] : new LockInSteps(moves, weights, cancellationToken).All());
    }

    private static OccupationLockIn[] Each(
        SkillGraph graph, MoveGraph moves, long limit, Condensation condensed, EffortWeights weights,
        CancellationToken cancellationToken)
    {
        var component = new int[moves.Count];
        foreach (var (number, places) in condensed.Components.Index())
            foreach (var place in places)
                component[place] = number;
        var openings = new LockInOpenings(graph, moves, limit);
        return
        [
            .. Enumerable.Range(0, moves.Count).Select(Of)
                .OrderByDescending(o => o.Entry?.Stretch ?? decimal.MaxValue).ThenBy(o => o.Occupation.Id, StringComparer.Ordinal),
        ];

        OccupationLockIn Of(int place)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var others = Enumerable.Range(0, moves.Count);
            var origins = others.Count(other => moves[other, place] <= limit);
            var destinations = others.Count(other => moves[place, other] <= limit);
            return new OccupationLockIn(
                moves.Occupation(place), graph.KsasOf(moves.NumberOf(place)).Length, component[place], origins, destinations,
                Easiest(other => moves[other, place]), Easiest(other => moves[place, other]),
                origins > 0 ? null : openings.KsaToEnter(place), origins > 0 ? null : openings.StoneToEnter(place),
                destinations > 0 ? null : openings.KsaToLeave(place));
        }

        EasiestMoves? Easiest(Func<int, long> effort)
        {
            var others = Enumerable.Range(0, moves.Count).ToArray();
            var least = others.Min(effort);
            return least == MoveGraph.Far
                ? null
                : new EasiestMoves(weights.InUnits(least), [.. others.Where(o => effort(o) == least).Select(moves.Occupation)]);
        }
    }
}
