namespace MfgPathways.Clusters;

/// <summary>What a cluster has more of than chance gives.</summary>
/// <param name="Id">Id of a KSA where occupations are clustered, of a sub-competency where KSAs are.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inside">How many occupations of the cluster require the KSA, or how many KSAs of the cluster belong to it.</param>
/// <param name="Everywhere">The same over all clustered ones.</param>
/// <param name="LogOdds">
/// The natural logarithm of the odds of having it inside over the odds outside, ½ added to each of the four counts (Haldane 1956).
/// </param>
/// <param name="PValue">The chance of at least so many inside (hypergeometric).</param>
/// <param name="QValue">Adjusted after Benjamini and Hochberg, over all features of all clusters.</param>
public sealed record ClusterFeature(
    string Id, string Name, int Inside, int Everywhere, double LogOdds, double PValue, double QValue);
