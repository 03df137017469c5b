namespace MfgPathways.Neo4j.Tests;

/// <summary>The trade-off list of the memoryless model from its definition: all simple routes, no bounds.</summary>
internal static class BruteForceRoutes
{
    public static List<(long Moves, long Stretch, long Total, string Ids)> TradeOffs(
        MoveTable moves, int from, int to, RouteRules rules, int mostMoves)
    {
        var best = new Dictionary<(int Moves, int Stretch, int Total), int[]>();
        Walk([from], 0, 0);
        return
        [
            .. from route in best
               where !best.Keys.Any(o => o != route.Key
                   && o.Moves <= route.Key.Moves && o.Stretch <= route.Key.Stretch && o.Total <= route.Key.Total)
               orderby route.Key.Moves, route.Key.Stretch descending
               select ((long)route.Key.Moves, (long)route.Key.Stretch, (long)route.Key.Total,
                   string.Join(' ', route.Value.Select(o => moves.Ids[o]))),
        ];

        // Occupations are numbered by id, so the first route of a point that this order finds is the smallest by ids.
        void Walk(int[] route, int stretch, int total)
        {
            foreach (var next in moves.Next(route, to, rules))
            {
                var effort = moves.Effort(route[^1], next);
                int[] longer = [.. route, next];
                if (next == to)
                    best.TryAdd((route.Length, Math.Max(stretch, effort), total + effort), longer);
                else if (route.Length < mostMoves)
                    Walk(longer, Math.Max(stretch, effort), total + effort);
            }
        }
    }
}
