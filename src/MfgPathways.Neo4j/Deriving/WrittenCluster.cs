namespace MfgPathways.Neo4j;

/// <summary>A cluster to be written to a database.</summary>
/// <param name="Number">Its number in the answer that it comes from; no two of a run have the same.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members, each once.</param>
public sealed record WrittenCluster(int Number, string Name, IReadOnlyList<WrittenMember> Members);
