namespace MfgPathways.Pathways;

/// <summary>What an objective asks for first, second and third: the smaller, the better.</summary>
internal static class ObjectiveOrder
{
    public static (decimal First, decimal Second, decimal Third) Key(
        RouteObjective objective, int moves, decimal stretch, decimal total) => objective switch
        {
            RouteObjective.Direct => (moves, 0, 0),
            RouteObjective.FewestMoves => (moves, total, stretch),
            RouteObjective.Cheapest => (total, moves, stretch),
            _ => (stretch, total, moves),
        };
}
