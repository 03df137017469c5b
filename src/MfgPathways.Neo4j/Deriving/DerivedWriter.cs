namespace MfgPathways.Neo4j;

/// <summary>
/// Replaces what was derived from the framework. Neo4j shows a reader half of a transaction that is being committed, so a run is written
/// beside the one that is there, and then one property says which of them holds: readers see one or the other.
/// </summary>
internal static class DerivedWriter
{
    private const int Tries = 3;

    /// <summary>Writes a run, publishes it, and sweeps away the one before.</summary>
    public static async Task<WriteReport> RunAsync(
        ICypherTransport transport, string store, Framework framework, DerivedRun run, Lease? lease,
        CancellationToken cancellationToken)
    {
        var sweep = Statement("load/sweep-runs.cypher", []);
        var stage = CypherUnit.Write(
        [
            sweep, Statement("load/begin-run.cypher", new() { ["options"] = run.Options }),
            .. run.Batches.Select(rows => Statement(run.WriteFile, new() { ["rows"] = rows })),
        ]);
        var left = new List<LeftNode>();
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var staged = await transport.RunAsync(stage, cancellationToken).ConfigureAwait(false);
            if (staged[0].Rows.Count == 0 || staged.Skip(2).Sum(r => (long)r.Rows[0][0]!) != run.Count)
                throw new StoreException(
                    $"{store} does not hold exactly the framework that the {run.Noun} were computed from "
                        + $"(release {framework.Release.Id}, checksum {framework.Checksum}): load that, then write its {run.Noun}.");
            left.AddRange(LeftNodes.In(staged[0]));
            var number = (long)staged[1].Rows[0][0]!;
            var publish = CypherUnit.Write(Statement("load/publish-run.cypher", new() { ["run"] = number, ["term"] = lease?.Term }));
            var published = await transport.RunAsync(publish, cancellationToken).ConfigureAwait(false);
            if (published[0].Rows.Count == 0)
            {
                if (lease is not null && !await lease.RenewAsync(cancellationToken).ConfigureAwait(false))
                    throw Lease.Lost();
                continue;
            }

            // Readers have the new run already, so what is old must go, whoever has lost patience.
            var swept = await transport.RunAsync(CypherUnit.Write(sweep), CancellationToken.None).ConfigureAwait(false);
            left.AddRange(LeftNodes.In(swept[0]));
            return new WriteReport(new Derivation(run.Kind, number, run.Options), run.Count, left);
        }

        throw new StoreException($"Something else writes {run.Noun} to {store} at the same time: write them again when it has ended.");

        CypherStatement Statement(string file, Dictionary<string, object?> parameters) => CypherFiles.Statement(
            file, new Dictionary<string, object?>(parameters) { ["checksum"] = framework.Checksum, ["kind"] = run.Kind });
    }
}
