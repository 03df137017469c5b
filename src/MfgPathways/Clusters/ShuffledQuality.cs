namespace MfgPathways.Clusters;

/// <summary>
/// The quality of a single run against that of runs on shuffled data, in which every occupation requires as many KSAs, and every KSA is
/// required by as many occupations, as in the framework.
/// </summary>
/// <param name="Shuffles">How many shuffles.</param>
/// <param name="MeanLinks">Mean number of links of the graphs of the shuffled data.</param>
/// <param name="Mean">Mean quality on them.</param>
/// <param name="StandardDeviation">Its standard deviation.</param>
/// <param name="Z">
/// By how many standard deviations the mean quality of the runs on the framework is above that; <c>null</c> where the graphs cannot be
/// compared, because they have less than half the links: a graph of few links falls apart, which makes for quality; or where all shuffles
/// are alike.
/// </param>
public sealed record ShuffledQuality(int Shuffles, double MeanLinks, double Mean, double StandardDeviation, double? Z);
