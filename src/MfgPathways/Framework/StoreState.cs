namespace MfgPathways;

/// <summary>What a store holds.</summary>
public enum StoreState
{
    /// <summary>No framework.</summary>
    Empty,

    /// <summary>No framework, since somebody removed it: nothing loads one again by itself.</summary>
    Unloaded,

    /// <summary>A removal that runs, or that was interrupted: unload again to finish it, or load.</summary>
    Removing,

    /// <summary>A load that runs, or that was interrupted: load again to finish it.</summary>
    Loading,

    /// <summary>One whole framework.</summary>
    Complete,

    /// <summary>A framework that an earlier build loaded without a mark, which this build neither reads nor touches.</summary>
    Former,
}
