namespace MfgPathways.Neo4j.Tests;

/// <summary>What the stub answers to one request, and how badly.</summary>
internal sealed record StubReply(int Status, string Body, string ContentType = "application/vnd.neo4j.query")
{
    public const string Row = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["b1"]}""";

    public static readonly StubReply Ok = new(202, Row);

    public static readonly StubReply ResetBeforeHeaders = new(0, "");

    public static readonly StubReply Begun = new(
        202, """{"data":{"fields":[],"values":[]},"bookmarks":[],"transaction":{"id":"t1","expires":"2026-01-01T00:00:00Z"}}""");

    public static readonly StubReply Committed = new(202, """{"data":{"fields":[],"values":[]},"bookmarks":["b2"]}""");

    /// <summary>Waits for this before the headers.</summary>
    public Task Before { get; init; } = Task.CompletedTask;

    /// <summary>Sends so many bytes of the body, then resets the connection.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Sends the headers and half of the body, does this, and sends no more.</summary>
    public Action? Stall { get; init; }

    public static StubReply Error(string code, int status = 400, string message = "told") =>
        new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""", "application/json");
}
