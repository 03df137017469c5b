namespace MfgPathways.Neo4j;

/// <summary>What was derived from the framework of a database, and is whole.</summary>
/// <param name="Kind">
/// What was derived: <c>moves</c>, <c>clusters-of-ksas</c>, <c>clusters-of-occupations</c> or <c>clusters-of-both</c>.
/// </param>
/// <param name="Run">Number of the run that derived it; counts up while the database holds a framework.</param>
/// <param name="Options">What made it, in words.</param>
public sealed record Derivation(string Kind, long Run, string Options);
