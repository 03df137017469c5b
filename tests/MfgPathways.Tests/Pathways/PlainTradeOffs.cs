using System.Numerics;
using System.Runtime.CompilerServices;

namespace MfgPathways.Tests.Pathways;

/// <summary>
/// A second implementation of the accumulating trade-off list, for frameworks of up to 256 KSAs: plain nested loops over stepping stones in
/// the order of their ids, one number of moves after the other, leaving a beginning out only where a route found before is as good
/// already. It shares no code with the library's search.
/// </summary>
internal sealed class PlainTradeOffs
{
    private readonly string[] ids;
    private readonly Set[] required;

    public PlainTradeOffs(Framework framework)
    {
        var place = framework.Ksas.Select((k, i) => (k.Id, i)).ToDictionary(k => k.Id, k => k.i);
        ids = [.. framework.Occupations.Select(o => o.Id)];
        required = new Set[ids.Length];
        foreach (var requirement in framework.Requirements)
        {
            ref var row = ref required[Array.IndexOf(ids, requirement.OccupationId)];
            row = row.With(place[requirement.KsaId]);
        }
    }

    public int Occupations => ids.Length;

    public bool IsListed(int occupation) => required[occupation].Count > 0;

    /// <summary>Moves, stretch and total of each route that no other beats, and its ids: the smallest of those that are equal.</summary>
    public List<string> Between(int from, int to, int maxMoves, int stoneKsas, int stoneShared)
    {
        var found = new List<(int Moves, int Stretch, int Total, int[] Stones)>();
        var stones = new int[maxMoves];

        // By largest step: the least total of a route found with no larger one. The direct move has the largest step worth asking for.
        var cheapest = new int[required[to].Without(required[from]).Count + 1];
        Array.Fill(cheapest, int.MaxValue);
        for (var moves = 1; moves <= maxMoves; moves++)
            Walk(0, moves, required[from], 0, 0);
        return
        [
            .. found.Where(r => !found.Any(o => o.Moves <= r.Moves && o.Stretch <= r.Stretch && o.Total <= r.Total
                    && (o.Moves, o.Stretch, o.Total) != (r.Moves, r.Stretch, r.Total)))
                .OrderBy(r => r.Moves).ThenByDescending(r => r.Stretch)
                .Select(r => $"{string.Join(' ', r.Stones.Append(to).Select(o => ids[o]))} | {r.Stretch} | {r.Total}"),
        ];

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        void Walk(int depth, int moves, Set held, int stretch, int total)
        {
            var last = required[to].Without(held).Count;
            if (depth == moves - 1)
            {
                if (!IsKnown(Math.Max(stretch, last), total + last))
                {
                    found.Add((moves, Math.Max(stretch, last), total + last, stones[..depth]));
                    for (var s = Math.Max(stretch, last); s < cheapest.Length; s++)
                        cheapest[s] = Math.Min(cheapest[s], total + last);
                }

                return;
            }

            for (var stone = 0; stone < ids.Length; stone++)
            {
                var size = required[stone].Count;
                var effort = required[stone].Without(held).Count;
                if (stone == from || stone == to || size < Math.Max(1, stoneKsas) || size - effort < stoneShared || effort == 0)
                    continue;
                var next = held.And(required[stone]);
                if (IsKnown(Math.Max(stretch, effort), total + effort + required[to].Without(next).Count))
                    continue;
                stones[depth] = stone;
                Walk(depth + 1, moves, next, Math.Max(stretch, effort), total + effort);
            }
        }

        bool IsKnown(int stretch, int total) => cheapest[Math.Min(stretch, cheapest.Length - 1)] <= total;
    }

    private readonly record struct Set(ulong A, ulong B, ulong C, ulong D)
    {
        public int Count =>
            BitOperations.PopCount(A) + BitOperations.PopCount(B) + BitOperations.PopCount(C) + BitOperations.PopCount(D);

        public Set With(int item) => (item / 64) switch
        {
            0 => this with { A = A | 1UL << item },
            1 => this with { B = B | 1UL << (item - 64) },
            2 => this with { C = C | 1UL << (item - 128) },
            3 => this with { D = D | 1UL << (item - 192) },
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };

        public Set And(Set other) => new(A | other.A, B | other.B, C | other.C, D | other.D);

        public Set Without(Set other) => new(A & ~other.A, B & ~other.B, C & ~other.C, D & ~other.D);
    }
}
