namespace MfgPathways;

/// <summary>How a load ended.</summary>
public enum LoadOutcome
{
    /// <summary>The store held exactly this framework already; nothing was written.</summary>
    Unchanged,

    /// <summary>This load wrote the framework.</summary>
    Loaded,

    /// <summary>Another load of the same framework ran at the same time and finished it.</summary>
    LoadedByAnother,
}
