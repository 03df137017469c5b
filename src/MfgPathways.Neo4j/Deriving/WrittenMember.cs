namespace MfgPathways.Neo4j;

/// <summary>A KSA or an occupation in a cluster.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stability">How sure it is there, 0 to 1: the mean share of runs that put it together with the other members.</param>
public sealed record WrittenMember(string Id, double Stability);
