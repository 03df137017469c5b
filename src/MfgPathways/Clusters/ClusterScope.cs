namespace MfgPathways.Clusters;

/// <summary>What of a framework is clustered.</summary>
public enum ClusterScope
{
    /// <summary>KSAs, by the occupations that require them.</summary>
    Ksas,

    /// <summary>Occupations, by the KSAs that they require.</summary>
    Occupations,

    /// <summary>Occupations and KSAs together, by the requirements themselves.</summary>
    Both,
}
