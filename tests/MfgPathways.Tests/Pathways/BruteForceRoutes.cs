using MfgPathways.Pathways;

namespace MfgPathways.Tests.Pathways;

/// <summary>The trade-off list from its definition: all simple paths, sets of names, no bounds.</summary>
internal static class BruteForceRoutes
{
    public static List<(string[] Ids, int Stretch, int Total)> TradeOffs(Framework framework, string from, string to, PathOptions options)
    {
        var required = framework.Occupations.ToDictionary(
            o => o.Id, o => framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToHashSet());
        var routes = new List<(string[] Ids, int Stretch, int Total)>();
        Walk([from], required[from], 0, 0);
        return
        [
            .. routes
                .Where(r => !routes.Any(o => Moves(o) <= Moves(r) && o.Stretch <= r.Stretch && o.Total <= r.Total
                    && (Moves(o), o.Stretch, o.Total) != (Moves(r), r.Stretch, r.Total)))
                .GroupBy(r => (Moves: Moves(r), r.Stretch, r.Total))
                .Select(g => g.MinBy(r => string.Join('\n', r.Ids), StringComparer.Ordinal))
                .OrderBy(Moves).ThenByDescending(r => r.Stretch),
        ];

        void Walk(string[] path, HashSet<string> held, int stretch, int total)
        {
            foreach (var next in framework.Occupations.Select(o => o.Id).Where(id => !path.Contains(id)))
            {
                var effort = required[next].Except(held).Count();
                var arrived = (Ids: (string[])[.. path, next], Stretch: Math.Max(stretch, effort), Total: total + effort);
                if (next == to)
                    routes.Add(arrived);
                else if (path.Length < options.MaxMoves && required[next].Count >= options.StoneKsas
                    && required[next].Intersect(held).Count() >= options.StoneShared)
                    Walk(arrived.Ids, [.. held, .. required[next]], arrived.Stretch, arrived.Total);
            }
        }
    }

    private static int Moves((string[] Ids, int Stretch, int Total) route) => route.Ids.Length - 1;
}
