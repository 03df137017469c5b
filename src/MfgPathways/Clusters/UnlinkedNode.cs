namespace MfgPathways.Clusters;

/// <summary>A KSA or an occupation that no link joins to another.</summary>
/// <param name="Side">Whether it is a KSA or an occupation.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Text of the KSA, or title of the occupation.</param>
public sealed record UnlinkedNode(ProjectionSide Side, string Id, string Name);
