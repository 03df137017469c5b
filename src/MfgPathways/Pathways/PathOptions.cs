namespace MfgPathways.Pathways;

/// <summary>What routes may look like. Every answer carries the options that made it.</summary>
public sealed record PathOptions
{
    /// <summary>
    /// The most moves that a search takes: 4. The accumulating model is NP-hard in general; up to here it is solved exactly.
    /// </summary>
    public const int MostMoves = 4;

    /// <summary>The defaults: 3 moves, stepping stones of at least 3 KSAs of which at least 1 is held on arrival.</summary>
    public static readonly PathOptions Default = new();

    /// <summary>Most moves on a route, 1 to <see cref="MostMoves"/>; 3 by default.</summary>
    public int MaxMoves { get; init; } = 3;

    /// <summary>
    /// Fewest KSAs that a stepping stone lists; 3 by default. 1 lifts the rule: an occupation without a KSA never is one.
    /// </summary>
    public int StoneKsas { get; init; } = 3;

    /// <summary>Fewest KSAs of a stepping stone that are held on arrival; 1 by default, 0 lifts the rule.</summary>
    public int StoneShared { get; init; } = 1;

    /// <summary>Refuses values out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMoves, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxMoves, MostMoves);
        ArgumentOutOfRangeException.ThrowIfLessThan(StoneKsas, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(StoneShared);
    }
}
