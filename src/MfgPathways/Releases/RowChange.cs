namespace MfgPathways.Releases;

/// <summary>What became of a row from one release to the next.</summary>
public enum RowChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>The same id has another text.</summary>
    Renamed,

    /// <summary>It has another code, or the same text has another id.</summary>
    Recoded,

    /// <summary>It is in other technology areas.</summary>
    Regrouped,
}
