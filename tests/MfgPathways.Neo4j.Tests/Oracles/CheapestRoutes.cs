namespace MfgPathways.Neo4j.Tests;

/// <summary>The cheapest routes of any number of moves in the memoryless model.</summary>
internal static class CheapestRoutes
{
    /// <summary>The total effort from every occupation to a destination, by Bellman and Ford; <c>null</c> where no route is.</summary>
    public static int?[] TotalsTo(MoveTable moves, int to, RouteRules rules)
    {
        var totals = new int?[moves.Ids.Count];
        totals[to] = 0;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var a = 0; a < totals.Length; a++)
                for (var b = 0; b < totals.Length; b++)
                    if (a != b && moves.Allows(a, b, to, rules) && totals[b] + moves.Effort(a, b) is { } total
                        && !(totals[a] <= total))
                    {
                        totals[a] = total;
                        changed = true;
                    }
        }

        return totals;
    }

    /// <summary>The efforts of the cheapest simple routes: those begun are continued in the order of what they cost at least.</summary>
    public static List<int> Totals(MoveTable moves, int from, int to, RouteRules rules, int count)
    {
        var rest = TotalsTo(moves, to, rules);
        var begun = new PriorityQueue<(int[] Route, int Total), int>([((Route: [from], Total: 0), 0)]);
        var found = new List<int>();
        while (found.Count < count && begun.TryDequeue(out var best, out _))
            if (best.Route[^1] == to)
                found.Add(best.Total);
            else
                foreach (var next in moves.Next(best.Route, to, rules))
                    if (best.Total + moves.Effort(best.Route[^1], next) is var total && rest[next] is { } least)
                        begun.Enqueue(([.. best.Route, next], total), total + least);
        return found;
    }
}
