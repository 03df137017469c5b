namespace MfgPathways.Neo4j;

/// <summary>Constraints and indexes. Running it again changes nothing.</summary>
internal static class FrameworkSchema
{
    private const string ExistsAlready = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>The statements, each to be run in a transaction of its own.</summary>
    public static IEnumerable<string> Statements => CypherFiles.Names("schema").SelectMany(CypherFiles.Statements);

    /// <exception cref="StoreException">Somebody else's constraint or index has one of the names; nothing was created.</exception>
    public static async Task EnsureAsync(ICypherTransport transport, string store, CancellationToken cancellationToken)
    {
        var there = await ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        foreach (var statement in Missing(there, store).ToList())
            try
            {
                await transport.RunAsync(CypherUnit.Write(new CypherStatement(statement)), cancellationToken).ConfigureAwait(false);
            }
            catch (CypherException e) when (e.Code == ExistsAlready)
            {
                // Another load created it between the look and the write.
            }
    }

    /// <summary>The constraints and indexes of the database.</summary>
    public static async Task<IReadOnlyList<SchemaItem>> ReadAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var items = new List<SchemaItem>();
        foreach (var show in (string[])[SchemaItem.Constraints, SchemaItem.Indexes])
            items.AddRange(SchemaItem.Of(
                (await transport.RunAsync(CypherUnit.Read(new CypherStatement(show)), cancellationToken).ConfigureAwait(false))[0]));
        return items;
    }

    /// <summary>
    /// The statements that create what is not there. <c>IF NOT EXISTS</c> asks for the name alone, so a stranger of that name would leave
    /// the database without ours and nobody would hear of it.
    /// </summary>
    public static IEnumerable<string> Missing(IReadOnlyList<SchemaItem> there, string store)
    {
        var created = 0;
        foreach (var statement in Statements)
        {
            if (SchemaItem.CreatedBy(statement) is not { } own)
            {
                if (created > 0)
                    yield return statement;
                continue;
            }

            // A constraint shows itself a second time, as the index that it rests on.
            var namesake = there.FirstOrDefault(i => i.Name == own.Name);
            if (namesake is not null && !namesake.IsLike(own))
                throw new StoreException(
                    $"{store} has another constraint or index that is called {own.Name}, on {namesake.Subject}: "
                        + "rename or drop that one, or use another database. Nothing was written.");
            if (there.Any(own.IsLike) || IsIndexedBy(there, own))
                continue;
            created++;
            yield return statement;
        }
    }

    // Neo4j keeps one range index for labels and properties, and that of a constraint serves as well.
    private static bool IsIndexedBy(IReadOnlyList<SchemaItem> there, SchemaItem own) =>
        own.Type == "RANGE" && there.Any(i => (i with { Name = own.Name, Type = own.Type }).IsLike(own) && i.IsUniqueness);
}
