namespace MfgPathways.Neo4j;

/// <summary>Where a Neo4j server is and how to talk to it. Its text never holds the password.</summary>
/// <param name="Uri">
/// Address. The scheme picks the way: <c>http</c>, <c>https</c> the Query API; <c>neo4j</c>, <c>neo4j+s</c>, <c>neo4j+ssc</c>, <c>bolt</c>,
/// <c>bolt+s</c>, <c>bolt+ssc</c> Bolt, in a build that has it.
/// </param>
/// <param name="User">User; <c>null</c> for a server without authentication.</param>
/// <param name="Password">Password; <c>null</c> for a server without authentication.</param>
/// <param name="Database">Database; <c>neo4j</c> unless another is named.</param>
public sealed record Neo4jOptions(Uri Uri, string? User = null, string? Password = null, string Database = Neo4jOptions.DefaultDatabase)
{
    /// <summary>The database of a server that nobody renamed.</summary>
    public const string DefaultDatabase = "neo4j";

    /// <summary>How long to wait for a connection. Default 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long one try of a unit of work may take; a little above the server's <c>db.transaction.timeout</c>. Default 35 s.
    /// </summary>
    public TimeSpan TryTimeout { get; init; } = TimeSpan.FromSeconds(35);

    /// <summary>How long a unit of work may take with all its tries. Default 2 min.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a unit of work is tried at most. Default 5.</summary>
    public int MaxTries { get; init; } = 5;

    /// <summary>Delay before the second try; doubles from try to try, give or take 20 %. Default 0.5 s.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How many tries must fail for want of a server before it is left alone for a while. Default 10; at least 2.</summary>
    public int BreakerFailures { get; init; } = 10;

    /// <summary>How long it is then left alone. Default 5 s.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many units of work run at once. Default 8.</summary>
    public int MaxConcurrency { get; init; } = 8;

    /// <summary>How many more wait for their turn. Default 256.</summary>
    public int MaxQueue { get; init; } = 256;

    /// <summary>How many rows a load writes in one transaction. Default 2,000.</summary>
    public int BatchSize { get; init; } = 2000;

    /// <summary>
    /// After how long without progress, by the database's clock, another's load counts as dead; but never before that load itself would
    /// have given up a batch, which it writes down. Default 150 s.
    /// </summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>Who loads and removes, as others are told who wait for that. Default the names of program and machine.</summary>
    public string Client { get; init; } = $"{AppDomain.CurrentDomain.FriendlyName} on {Environment.MachineName}";

    /// <summary>How often a load looks how far another one is. Default 0.2 s.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(0.2);

    /// <summary>Address and database, without the credentials.</summary>
    public override string ToString() => $"{Server} (database {Database})";

    internal bool AsksForTls => Uri.Scheme is "https" or "neo4j+s" or "neo4j+ssc" or "bolt+s" or "bolt+ssc";

    internal string Server => Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
}
