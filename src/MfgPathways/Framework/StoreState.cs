namespace MfgPathways;

/// <summary>What a store holds.</summary>
public enum StoreState
{
    /// <summary>No framework.</summary>
    Empty,

    /// <summary>A load that runs, or that was interrupted: load again to finish it.</summary>
    Loading,

    /// <summary>One whole framework.</summary>
    Complete,
}
