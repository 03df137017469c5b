using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>What routes may look like. Every answer carries the options that made it.</summary>
public sealed record PathOptions
{
    /// <summary>The most moves that a search takes in the accumulating model, and wherever occupations must be passed: 4.</summary>
    public const int MostMoves = 4;

    /// <summary>The most moves that a search takes in the memoryless model: 1,000.</summary>
    public const int MostMemorylessMoves = 1000;

    /// <summary>
    /// The defaults: accumulating, 4 moves, stepping stones of at least 3 KSAs of which at least 1 is held on arrival, no further
    /// constraint.
    /// </summary>
    public static readonly PathOptions Default = new();

    /// <summary>What a person still holds after a move.</summary>
    public PathModel Model { get; init; }

    /// <summary>Most moves on a route; 4 by default.</summary>
    public int MaxMoves { get; init; } = MostMoves;

    /// <summary>Most effort of a single move, in the unit of <see cref="Effort"/>; <c>null</c> for no limit.</summary>
    public decimal? MaxStretch { get; init; }

    /// <summary>
    /// Fewest KSAs that a stepping stone lists; 3 by default. 1 lifts the rule: an occupation without a KSA never is one.
    /// </summary>
    public int StoneKsas { get; init; } = 3;

    /// <summary>Fewest KSAs of a stepping stone that are held on arrival; 1 by default, 0 lifts the rule.</summary>
    public int StoneShared { get; init; } = 1;

    /// <summary>Ids of technology areas that every occupation entered must be in, one of them at least; empty for any.</summary>
    public IdList StayIn { get; init; } = IdList.Empty;

    /// <summary>Ids of technology areas to avoid: no occupation that is in these only is entered.</summary>
    public IdList AvoidAreas { get; init; } = IdList.Empty;

    /// <summary>Ids of occupations that a route must pass, in any order.</summary>
    public IdList Pass { get; init; } = IdList.Empty;

    /// <summary>Ids of occupations that a route must not pass.</summary>
    public IdList Avoid { get; init; } = IdList.Empty;

    /// <summary>Least evidence of every move of a route; <see cref="Evidence.None"/>, the default, asks for none.</summary>
    public Evidence MinEvidence { get; init; }

    /// <summary>What learning a KSA costs; <c>null</c> where every KSA counts 1.</summary>
    public EffortWeights? Effort { get; init; }

    /// <summary>
    /// How many stepping stones a search of the accumulating model tries at most before it stops and says by how much it can be off;
    /// 200 million by default.
    /// </summary>
    public long Budget { get; init; } = 200_000_000;
}
