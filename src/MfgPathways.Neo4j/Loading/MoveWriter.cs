using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>Rewrites all moves in one transaction that is void unless the database holds the framework they come from.</summary>
internal static class MoveWriter
{
    public static async Task<int> RunAsync(
        ICypherTransport transport, string store, int batchSize, SkillGraph graph, EvidenceTable evidence,
        CancellationToken cancellationToken)
    {
        var checksum = graph.Framework.Checksum;
        var rows = MoveRows.Of(graph, evidence).ToList();
        var count = MoveRows.Count(rows);
        var clear = Statement("load/clear-moves.cypher", "options", MoveRows.Options(graph, evidence));
        var batches = rows.Chunk(batchSize).Select(batch => Statement("load/moves.cypher", "rows", batch));
        var results = await transport.RunAsync(CypherUnit.Write([clear, .. batches]), cancellationToken).ConfigureAwait(false);
        return results[0].Rows.Count > 0 && results.Skip(1).Sum(r => r.Counters.RelationshipsCreated) == count
            ? count
            : throw new StoreException(
                $"{store} does not hold exactly the framework that the moves were computed from "
                    + $"(release {graph.Framework.Release.Id}, checksum {checksum}): load that, then write its moves.");

        CypherStatement Statement(string file, string name, object value) =>
            CypherFiles.Statement(file, new Dictionary<string, object?> { ["checksum"] = checksum, [name] = value });
    }
}
