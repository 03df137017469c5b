using System.Security.Cryptography;

namespace MfgPathways.Neo4j;

/// <summary>
/// The right to write the framework. The last claim wins: whoever starts later takes over, so that a dead load never stands in the way,
/// and everything that an earlier claim still sends writes nothing.
/// </summary>
internal sealed class Claim
{
    private readonly ICypherTransport transport;
    private readonly List<LeftNode> left = [];

    private Claim(ICypherTransport transport, string token) => (this.transport, Token) = (transport, token);

    public string Token { get; }

    /// <summary>How many nodes and relationships the writes under this claim created.</summary>
    public long Created { get; private set; }

    /// <summary>How many nodes and relationships the writes under this claim removed.</summary>
    public long Removed { get; private set; }

    /// <summary>Nodes that the writes under this claim left to others.</summary>
    public IReadOnlyList<LeftNode> Left => left;

    public static async Task<Claim> TakeAsync(
        ICypherTransport transport, Neo4jOptions options, string state, Framework? framework, long total, Lease? lease,
        CancellationToken cancellationToken)
    {
        var claim = new Claim(transport, RandomNumberGenerator.GetHexString(32, lowercase: true));
        var results = await transport.RunAsync(
            CypherUnit.Write(CypherFiles.Statement("load/claim.cypher", new Dictionary<string, object?>
            {
                ["token"] = claim.Token, ["state"] = state, ["total"] = total, ["loader"] = options.Client,
                ["patience"] = (long)options.TotalTimeout.TotalMilliseconds,
                ["release"] = framework?.Release.Id, ["checksum"] = framework?.Checksum, ["term"] = lease?.Term,
            })), cancellationToken).ConfigureAwait(false);
        return results[0].Rows.Count > 0 ? claim : throw Lease.Lost();
    }

    /// <summary>Runs one fenced statement.</summary>
    /// <returns>Its number; <c>null</c> where another claim is in force and nothing was written.</returns>
    public async Task<long?> WriteAsync(string file, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        parameters["token"] = Token;
        var results = await transport.RunAsync(CypherUnit.Write(CypherFiles.Statement(file, parameters)), cancellationToken)
            .ConfigureAwait(false);
        Created += results[0].Counters.Created;
        Removed += results[0].Counters.Deleted;
        left.AddRange(LeftNodes.In(results[0]));
        return results[0].Rows.Count == 0 ? null : (long?)results[0].Rows[0][0];
    }

    /// <summary>Runs a statement of bounded size until nothing is left for it to do.</summary>
    /// <returns>Whether the claim was in force to the end.</returns>
    public async Task<bool> RepeatAsync(string file, Dictionary<string, object?> parameters, int limit, CancellationToken cancellationToken)
    {
        parameters["limit"] = limit;
        while (true)
            switch (await WriteAsync(file, parameters, cancellationToken).ConfigureAwait(false))
            {
                case null: return false;
                case 0: return true;
            }
    }

    /// <summary>Removes the moves, and every node but those to keep.</summary>
    /// <param name="framework">The framework to keep; <c>null</c> for none.</param>
    /// <param name="limit">How many moves or nodes in one transaction.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether the claim was in force to the end.</returns>
    public async Task<bool> RemoveAllButAsync(Framework? framework, int limit, CancellationToken cancellationToken) =>
        await RepeatAsync("load/remove-moves.cypher", [], limit, cancellationToken).ConfigureAwait(false)
        && await RepeatAsync("load/remove-stale.cypher", LoadPlan.Keep(framework), limit, cancellationToken).ConfigureAwait(false);
}
