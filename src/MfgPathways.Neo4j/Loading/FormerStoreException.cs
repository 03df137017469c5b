namespace MfgPathways.Neo4j;

/// <summary>
/// The database holds a framework that an earlier build loaded, without the mark by which this build knows its own nodes. Nothing was
/// touched: <see cref="Cypher"/> removes what that build wrote, for a person to look through and to run.
/// </summary>
public sealed class FormerStoreException : StoreException
{
    internal FormerStoreException(string store)
        : base($"{Found(store)} Nothing was changed. Look through the statements that remove it, run them, then try again.") =>
        Cypher = CypherFiles.Text("former/remove.cypher");

    /// <summary>Statements that remove what the earlier build wrote, each ended by a semicolon at the end of a line.</summary>
    public string Cypher { get; }

    internal static string Found(string store) =>
        $"{store} holds a framework of an earlier build, without the mark that tells our nodes from those of others.";
}
