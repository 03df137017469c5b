namespace MfgPathways.Transitions;

/// <summary>Constants of the readiness estimate. Every answer states them.</summary>
public static class TransitionOptions
{
    /// <summary>Pseudo-observations m of the shrunken readiness (formula F2): 4 KSAs.</summary>
    public const double Shrinkage = 4;

    /// <summary>Mass of the readiness interval: 0.9.</summary>
    public const double IntervalMass = 0.9;

    /// <summary>Below this many KSAs a profile is thin, and what is said of it rests on little: 3.</summary>
    public const int ThinBelow = 3;
}
