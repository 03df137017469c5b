using System.Globalization;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>Which moves each single KSA opens (formula F8).</summary>
/// <param name="Asked">How many moves there are in all, possible or not, by heads.</param>
/// <param name="Possible">How many of them are possible as things are, by heads.</param>
/// <param name="ByKsa">For each KSA the moves that it opens: in the order of the people, then by id of the occupation entered.</param>
internal sealed record MovesOpened(long Asked, long Possible, IReadOnlyList<MoveOpened>[] ByKsa)
{
    /// <summary>Most moves that are looked at; the KSAs that open each of them are kept.</summary>
    private const long MostMoves = 2_000_000;

    /// <summary>
    /// The moves of some people to some occupations; only a KSA that an occupation requires can open it.
    /// O(people · (occupations · words + Σ d over the KSAs held) + openings · KSAs), d = how many occupations require a KSA.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="people">Who moves. Nobody moves to the occupation that they have.</param>
    /// <param name="isDestination">Which occupations count as destinations.</param>
    /// <param name="isLearnt">Which KSAs may be learnt.</param>
    /// <param name="stretch">The largest effort of a move.</param>
    /// <param name="rules">Which moves count.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">There are more than <see cref="MostMoves"/>.</exception>
    public static MovesOpened Of(
        SkillGraph graph, IReadOnlyCollection<CohortMember> people, Func<int, bool> isDestination, Func<int, bool> isLearnt,
        decimal stretch, MoveRules rules, CancellationToken cancellationToken)
    {
        var weights = rules.WeightsIn(graph);
        var limit = weights.InSums(stretch);
        int[] destinations =
        [
            .. Enumerable.Range(0, graph.OccupationCount)
                .Where(o => graph.KsasOf(o).Length >= Math.Max(1, rules.StoneKsas) && isDestination(o)),
        ];
        if ((long)people.Count * destinations.Length is > MostMoves and var moves)
            throw new PathException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"What opens moves is searched among {MostMoves:N0} moves at most; here are {moves:N0}. ")
                    + "Ask for one person or a class, or of a smaller framework.");
        var opened = Enumerable.Range(0, graph.KsaCount).Select(_ => new List<MoveOpened>()).ToArray();
        var (asked, possible) = (0L, 0L);
        foreach (var person in people)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var held = person.Profile.BitsIn(graph);
            var needs = new Needs(graph, held, weights);
            foreach (var to in destinations.Where(to => to != person.Profile.OriginIn(graph)))
            {
                asked += person.Heads;
                if (needs.Effort(to) <= limit && needs.Shared(to) >= rules.StoneShared)
                    possible += person.Heads;
                else if (needs.Shared(to) + 1 >= rules.StoneShared)
                    Open(person, held, to, needs.Effort(to));
            }
        }

        return new MovesOpened(asked, possible, opened);

        void Open(CohortMember person, ulong[] held, int to, long effort)
        {
            foreach (var ksa in graph.KsasOf(to))
                if (!KsaSet.Holds(held, ksa) && effort - weights.WeightOf(ksa) is var left && left <= limit && isLearnt(ksa))
                {
                    var missing = KsaSet.Missing(graph.BitsOf(to), held);
                    KsaSet.Remove(missing, ksa);
                    opened[ksa].Add(new MoveOpened(
                        person.Profile.Occupation, person.Heads, graph.Framework.Occupations[to],
                        KsaSet.CountShared(graph.BitsOf(to), held) + 1, weights.InUnits(left), graph.KsasIn(missing)));
                }
        }
    }
}
