namespace MfgPathways.Clusters;

/// <summary>Neighbouring resolutions at which the clusters are nearly the same.</summary>
/// <param name="From">The smallest of these resolutions.</param>
/// <param name="To">The largest.</param>
/// <param name="Points">How many resolutions.</param>
/// <param name="Clusters">How many clusters there are at the one in the middle, the lower of two.</param>
/// <param name="Resolution">The one in the middle: what to take.</param>
/// <param name="IsTrivial">Whether the clusters there are the connected components of the graph, or every node alone.</param>
public sealed record SweepPlateau(double From, double To, int Points, int Clusters, double Resolution, bool IsTrivial)
{
    /// <summary>To / From: over which factor of the resolution the clusters stay; 1 for a single resolution.</summary>
    public double Factor => To / From;
}
