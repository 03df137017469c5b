namespace MfgPathways.Neo4j;

/// <summary>What was derived from the framework and written.</summary>
/// <param name="Derivation">What it is, and what made it.</param>
/// <param name="Count">How many moves, or how many members of clusters.</param>
/// <param name="Left">Nodes of earlier runs that stay, since relationships of others hang on them.</param>
public sealed record WriteReport(Derivation Derivation, int Count, IReadOnlyList<LeftNode> Left);
