namespace MfgPathways.Clusters;

/// <summary>How many members of a cluster are of a technology area or a competency.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">How many; an occupation of several areas counts for each.</param>
public sealed record ClusterPart(string Id, string Name, int Members);
