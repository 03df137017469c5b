namespace MfgPathways.Neo4j;

/// <summary>Every sentence that a failure of a server is told in. None holds the password.</summary>
internal sealed class Sentences(Neo4jOptions options)
{
    private const string Credentials = "MFGPATHWAYS_NEO4J_USER and MFGPATHWAYS_NEO4J_PASSWORD (or MFGPATHWAYS_NEO4J_PASSWORD_FILE)";

    private readonly string server = options.Server;
    private readonly string database = options.Database;
    private readonly string[] secrets =
        options.Password is { Length: > 0 } password ? [password, QueryApiClient.BasicToken(options)] : [];
    private readonly (string Http, string Bolt) example =
        options.AsksForTls ? ("https://localhost:7473", "neo4j+s://localhost:7687") : ("http://localhost:7474", "neo4j://localhost:7687");

    public string Unreachable(string cause) =>
        Clean($"Neo4j at {server} cannot be reached: is it started, and is the address right? ({cause})");

    public string CutOff(string cause) => Clean($"The answer of Neo4j at {server} was cut off: try again. ({cause})");

    public string TryTimeout(TimeSpan after) =>
        $"Neo4j at {server} did not answer within {after.TotalSeconds:0.###} s: try again when it is less busy.";

    public string TotalTimeout(TimeSpan after) =>
        $"Gave up on Neo4j at {server} after {after.TotalSeconds:0.###} s in all: see whether the server is healthy, then try again.";

    public string Expired() =>
        $"Neo4j at {server} ended the transaction because too long nothing came from here: try again.";

    public string BreakerOpen(string? cause) =>
        $"Neo4j at {server} failed several times in a row and is left alone for some seconds: try again later. {cause}".TrimEnd();

    public string TooMany() => $"Too many questions are waiting for Neo4j at {server}: try again later.";

    public string NoQueryApi(int status) =>
        $"The server at {server} answered HTTP {status} without a Neo4j error: it is no Neo4j 5.25 or later with the Query API "
        + "(server.http_enabled_modules must include QUERY_API_ENDPOINTS).";

    public string Proxy(int status) =>
        $"The server at {server} answered HTTP {status} and no Neo4j error: "
        + "something in front of Neo4j, or Neo4j itself, is unavailable. Try again later.";

    public string NotANeo4j() =>
        $"The server at {server} is no Neo4j with the Query API: give the address of its HTTP port, for example {example.Http}.";

    public string NotBolt() =>
        $"The server at {server} does not speak Bolt there: give the address of its Bolt port, for example {example.Bolt}.";

    public string NoWay(string cause) => Clean($"Neo4j at {server} cannot be asked in this way: {cause}");

    public string Refused() => $"Neo4j at {server} refused the user or the password: set {Credentials}.";

    public string Of(string code, string message) => Clean(code switch
    {
        "Neo.ClientError.Security.Unauthorized" => Refused(),
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"Neo4j at {server} locked the user out for some seconds after wrong passwords: wait, check {Credentials}, then try again.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"Neo4j at {server} wants the first password changed: run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' "
                + "on the database system.",
        "Neo.ClientError.Database.DatabaseNotFound" => $"Neo4j at {server} has no database {database}: name one that it has.",
        "Neo.ClientError.Statement.AccessMode" => $"Neo4j at {server} refused to write in a read-only query.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"Neo4j at {server} stopped the query because it took longer than the server's db.transaction.timeout: "
            + "ask for less, or raise that setting.",
        RetryRule.DatabaseUnavailable => $"The database {database} of Neo4j at {server} is not available yet: "
            + "try again when it has started.",
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) =>
            $"Neo4j at {server} could not finish the work now ({code}: {message}): try again.",
        _ => $"Neo4j at {server} refused the work ({code}: {message}).",
    });

    private string Clean(string text) => secrets.Aggregate(text, (t, s) => t.Replace(s, "***", StringComparison.Ordinal));
}
