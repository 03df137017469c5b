namespace MfgPathways.Clusters;

/// <summary>
/// How strongly two KSAs (occupations) are joined, from the number s of occupations (KSAs) that they share, the numbers a and b that each
/// has, and the number N that there are. No measure joins two that share nothing.
/// </summary>
public enum ProjectionMeasure
{
    /// <summary>s.</summary>
    CoOccurrence,

    /// <summary>s / (a + b − s), from 0 to 1 (Jaccard 1901).</summary>
    Jaccard,

    /// <summary>s / √(a·b), from 0 to 1 (Salton's cosine; Ochiai 1957).</summary>
    Cosine,

    /// <summary>s·N / (a·b): how many times as many as by chance (van Eck and Waltman 2009, JASIST 60(8)).</summary>
    AssociationStrength,

    /// <summary>
    /// s where it is more than chance explains: its upper tail in the bipartite configuration model, which keeps the numbers a and b of
    /// all, with the false discovery rate held at 5 % over all pairs that have any (Saracco et al. 2017, New J. Phys. 19 053022).
    /// </summary>
    Significant,
}
