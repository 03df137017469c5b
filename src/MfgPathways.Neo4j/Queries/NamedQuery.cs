namespace MfgPathways.Neo4j;

/// <summary>A query that ships with the program, as its file describes it.</summary>
/// <param name="Name">Name, for example <c>area-overlap</c>.</param>
/// <param name="Purpose">What it answers, as a sentence.</param>
/// <param name="Parameters">What it needs.</param>
/// <param name="Columns">What it returns.</param>
public sealed record NamedQuery(string Name, string Purpose, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<QueryColumn> Columns)
{
    internal string File => $"queries/{Name}.cypher";

    /// <summary>The Cypher, as it also runs in Neo4j Browser.</summary>
    public string Text => CypherFiles.Text(File);
}
