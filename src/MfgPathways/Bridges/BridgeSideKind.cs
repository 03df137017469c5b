namespace MfgPathways.Bridges;

/// <summary>What a side of a bridge is.</summary>
public enum BridgeSideKind
{
    /// <summary>A technology area: its occupations, and what they require.</summary>
    Area,

    /// <summary>One occupation, and what it requires.</summary>
    Occupation,

    /// <summary>A cluster of occupations, and what they require.</summary>
    OccupationCluster,

    /// <summary>A competency or sub-competency: its KSAs, and the occupations that require one of them.</summary>
    Competency,

    /// <summary>A cluster of KSAs, and the occupations that require one of them.</summary>
    KsaCluster,
}
