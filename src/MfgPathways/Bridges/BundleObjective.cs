namespace MfgPathways.Bridges;

/// <summary>What a bundle of KSAs should do most of.</summary>
public enum BundleObjective
{
    /// <summary>Moves that open, summed over people: each destination counts for each person to whom it opens.</summary>
    MostMoves,

    /// <summary>People to whom at least one move opens that was not open before.</summary>
    MostPeople,

    /// <summary>
    /// Effort closed: over people and destinations, what the bundle takes off the effort of the move, as far as it lies above the stretch.
    /// Monotone and submodular, other than the two above: half a way counts half.
    /// </summary>
    MostEffort,
}
