namespace MfgPathways.Neo4j;

/// <summary>What one transaction of a load writes.</summary>
/// <param name="Step">What it writes, in words.</param>
/// <param name="File">The file that writes it.</param>
/// <param name="Rows">How many rows that is.</param>
/// <param name="Parameters">Its parameters, without those that every batch has.</param>
internal sealed record LoadBatch(string Step, string File, int Rows, Dictionary<string, object?> Parameters);
