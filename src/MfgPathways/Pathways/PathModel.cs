namespace MfgPathways.Pathways;

/// <summary>What a person still holds after a move.</summary>
public enum PathModel
{
    /// <summary>Everything learnt is kept. NP-hard in general; solved exactly up to <see cref="PathOptions.MostMoves"/> moves.</summary>
    Accumulating,

    /// <summary>Only the KSAs of the occupation just left count as held. Polynomial for any number of moves.</summary>
    Memoryless,
}
