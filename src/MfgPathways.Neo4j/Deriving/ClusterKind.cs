namespace MfgPathways.Neo4j;

/// <summary>What the clusters are of.</summary>
public enum ClusterKind
{
    /// <summary>KSAs: <c>ksas</c> in the database.</summary>
    Ksas,

    /// <summary>Occupations: <c>occupations</c> in the database.</summary>
    Occupations,

    /// <summary>Occupations and KSAs together: <c>both</c> in the database.</summary>
    Both,
}
