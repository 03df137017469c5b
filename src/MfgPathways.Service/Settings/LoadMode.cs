namespace MfgPathways.Service.Settings;

/// <summary>What the service does to the framework in the store.</summary>
internal enum LoadMode
{
    /// <summary>Loads one where the store holds none, or an unfinished load.</summary>
    LoadIfMissing,

    /// <summary>Loads one wherever the store does not hold exactly that.</summary>
    LoadIfDifferent,

    /// <summary>Writes nothing at all: neither the framework nor what is derived from it.</summary>
    ReadOnly,
}
