namespace MfgPathways.Clusters;

/// <summary>Which side of the framework is projected.</summary>
public enum ProjectionSide
{
    /// <summary>KSAs, joined by the occupations that require both.</summary>
    Ksas,

    /// <summary>Occupations, joined by the KSAs that both require.</summary>
    Occupations,
}
