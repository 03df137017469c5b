using System.Net.Sockets;

namespace MfgPathways.Neo4j;

/// <summary>Which failures are worth another try. Decides on Neo4j's code, never on an HTTP status.</summary>
internal static class RetryRule
{
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    private const int MemoryTries = 2;

    private static readonly HashSet<string> Final = new(StringComparer.Ordinal)
    {
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
    };

    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal)
    {
        "Neo.ClientError.Security.AuthorizationExpired",
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    };

    /// <summary>Whether to try again.</summary>
    /// <param name="failure">What happened.</param>
    /// <param name="attempt">How many tries failed before this one.</param>
    public static bool Allows(CypherException failure, int attempt)
    {
        if (failure.Code is not { } code)
            return failure.Outcome is CypherOutcome.NotSent or CypherOutcome.RolledBack
                || (failure.Outcome == CypherOutcome.Unknown && failure.Idempotent);
        if (code.EndsWith("OutOfMemoryError", StringComparison.Ordinal))
            return attempt < MemoryTries && IsTransient(code);
        return Passing.Contains(code) || (IsTransient(code) && !Final.Contains(code));
    }

    /// <summary>Whether nothing listens at the address. Where nothing ever did, waiting does not help.</summary>
    public static bool NothingListens(CypherException failure) => failure.Outcome == CypherOutcome.NotSent
        && Causes.Innermost(failure) is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound };

    /// <summary>Whether the failure says that the server is away, so that asking it less helps.</summary>
    public static bool ServerIsAway(CypherException failure) => failure.IsTransportFailure || failure.Code == DatabaseUnavailable;

    private static bool IsTransient(string code) => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}
