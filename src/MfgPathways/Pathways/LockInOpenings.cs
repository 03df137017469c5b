using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// What single thing would change a lock-in, tried exhaustively. A KSA: O(n · KSAs of the occupation · words) for an entry,
/// O(requirements · words) for an exit. A stepping stone: O(n² · words).
/// </summary>
internal sealed class LockInOpenings(SkillGraph graph, MoveGraph moves, long limit)
{
    private IEnumerable<int> Places => Enumerable.Range(0, moves.Count);

    /// <summary>The KSA whose prior learning lets the most origins enter, where nobody can.</summary>
    public KsaThatOpens? KsaToEnter(int to)
    {
        var best = graph.KsasOf(moves.NumberOf(to)).ToArray().Select(ksa => (Ksa: ksa, From: Origins(ksa))).MaxBy(k => k.From.Length);
        return best.From.Length == 0 ? null : new KsaThatOpens(graph.Framework.Ksas[best.Ksa], Occupations(best.From));

        int[] Origins(int ksa) =>
            [.. Places.Where(from => from != to && !Holds(from, ksa) && moves.CanMove(moves.With(from, ksa), to, limit))];
    }

    /// <summary>The stepping stone that lets the most origins enter, where nobody can.</summary>
    public StoneThatOpens? StoneToEnter(int to)
    {
        var best = Places.Where(stone => stone != to).Select(stone => (Stone: stone, From: Origins(stone)))
            .DefaultIfEmpty((Stone: to, From: [])).MaxBy(s => s.From.Length);
        return best.From.Length == 0 ? null : new StoneThatOpens(moves.Occupation(best.Stone), Occupations(best.From));

        int[] Origins(int stone) =>
        [
            .. Places.Where(from => from != to && from != stone
                && moves[from, stone] <= limit && moves.CanMove(moves.WithAll(from, stone), to, limit)),
        ];
    }

    /// <summary>The KSA whose learning opens the most destinations, where there is none.</summary>
    public KsaThatOpens? KsaToLeave(int from)
    {
        var places = Places.ToDictionary(moves.NumberOf);
        var best = Enumerable.Range(0, graph.KsaCount).Where(ksa => !Holds(from, ksa))
            .Select(ksa => (Ksa: ksa, To: Destinations(ksa))).DefaultIfEmpty((Ksa: 0, To: [])).MaxBy(k => k.To.Length);
        return best.To.Length == 0 ? null : new KsaThatOpens(graph.Framework.Ksas[best.Ksa], Occupations(best.To));

        // Where the KSA is not required it changes nothing.
        int[] Destinations(int ksa)
        {
            var held = moves.With(from, ksa);
            return
            [
                .. graph.OccupationsOf(ksa).ToArray().Where(places.ContainsKey).Select(o => places[o])
                    .Where(to => to != from && moves.CanMove(held, to, limit)),
            ];
        }
    }

    private bool Holds(int place, int ksa) => graph.Requires(moves.NumberOf(place), ksa);

    private Occupation[] Occupations(int[] found) => Array.ConvertAll(found, moves.Occupation);
}
