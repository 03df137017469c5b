namespace MfgPathways.Pathways;

/// <summary>Which one route of a trade-off list answers a question.</summary>
public enum RouteObjective
{
    /// <summary>The direct move.</summary>
    Direct,

    /// <summary>Fewest moves with no step above the limit; of those the cheapest, then the gentlest.</summary>
    FewestMoves,

    /// <summary>Least total effort with no step above the limit; of those the fewest moves, then the gentlest.</summary>
    Cheapest,

    /// <summary>Smallest largest step within the number of moves; of those the cheapest, then the fewest moves.</summary>
    Gentlest,
}
