namespace MfgPathways.Clusters;

/// <summary>How far clusters agree with a grouping that the framework has.</summary>
/// <param name="With">Which grouping, such as <c>technology areas of occupations</c>.</param>
/// <param name="Nodes">How many clustered ones it groups.</param>
/// <param name="Groups">Into how many groups.</param>
/// <param name="AdjustedMutualInformation">AMI, normalised by the arithmetic mean: 1 for the same grouping, 0 for chance.</param>
/// <param name="AdjustedRand">ARI: 1 for the same grouping, 0 for chance.</param>
public sealed record ClusterAgreement(string With, int Nodes, int Groups, double AdjustedMutualInformation, double AdjustedRand);
