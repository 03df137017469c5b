namespace MfgPathways.Neo4j;

/// <summary>Constraints and indexes. Running it again changes nothing.</summary>
internal static class FrameworkSchema
{
    private const string ExistsAlready = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>The statements, each to be run in a transaction of its own.</summary>
    public static IEnumerable<string> Statements => CypherFiles.Names("schema").SelectMany(CypherFiles.Statements);

    public static async Task EnsureAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements)
            try
            {
                await transport.RunAsync(CypherUnit.Write(new CypherStatement(statement)), cancellationToken).ConfigureAwait(false);
            }
            catch (CypherException e) when (e.Code == ExistsAlready)
            {
                // Another load created it between the server's look and its write.
            }
    }
}
