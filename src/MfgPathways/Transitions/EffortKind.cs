namespace MfgPathways.Transitions;

/// <summary>What the effort of learning a KSA is measured by.</summary>
public enum EffortKind
{
    /// <summary>Every KSA counts 1; the unit is the KSA.</summary>
    Ksas,

    /// <summary>
    /// A rare KSA counts more: ln((occupations + 1) ÷ occupations that require it), formula F3; the unit is the rarity point.
    /// </summary>
    Rarity,

    /// <summary>Hours that each KSA takes, from a table; the unit is the hour.</summary>
    Hours,
}
