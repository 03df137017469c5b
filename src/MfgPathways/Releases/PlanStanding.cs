namespace MfgPathways.Releases;

/// <summary>What a later release leaves of a plan.</summary>
public enum PlanStanding
{
    /// <summary>It is of the later release already.</summary>
    Current,

    /// <summary>Every number is the same, and no route beats it.</summary>
    Unchanged,

    /// <summary>Every number is the same, but there is a better route now.</summary>
    Beaten,

    /// <summary>The route is still there, with other KSAs to learn or another effort.</summary>
    Changed,

    /// <summary>The rules that it was chosen under exclude the route now.</summary>
    Excluded,

    /// <summary>An occupation of the route is gone, or the release lists nothing for it.</summary>
    Gone,

    /// <summary>It is of neither release, so nothing can be said.</summary>
    Foreign,
}
