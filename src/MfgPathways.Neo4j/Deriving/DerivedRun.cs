namespace MfgPathways.Neo4j;

/// <summary>What one run of a derivation writes.</summary>
/// <param name="Kind">What is derived, as the database calls it: only what is of the same kind is replaced.</param>
/// <param name="Noun">What that is in a sentence.</param>
/// <param name="Options">What made it, in words.</param>
/// <param name="WriteFile">The file that writes a batch of rows.</param>
/// <param name="Batches">The rows.</param>
/// <param name="Count">How many moves or members they stand for.</param>
internal sealed record DerivedRun(
    string Kind, string Noun, string Options, string WriteFile, IReadOnlyList<Dictionary<string, object?>[]> Batches, int Count);
