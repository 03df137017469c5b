namespace MfgPathways.Clusters;

/// <summary>The clusters at one resolution.</summary>
/// <param name="Resolution">γ.</param>
/// <param name="Clusters">How many clusters the consensus has.</param>
/// <param name="Largest">How many members the largest has.</param>
/// <param name="Quality">Value of the quality function at this resolution.</param>
/// <param name="Stability">Mean stability of all members.</param>
/// <param name="AgreementWithNext">Adjusted mutual information with the clusters at the next resolution; <c>null</c> for the last.</param>
public sealed record SweepPoint(
    double Resolution, int Clusters, int Largest, double Quality, double Stability, double? AgreementWithNext);
