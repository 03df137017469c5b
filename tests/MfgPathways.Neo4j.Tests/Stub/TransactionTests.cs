using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class TransactionTests : StubTests
{
    private static readonly StubReply Expired = StubReply.Error(
        "Neo.ClientError.Request.Invalid", 404, "Transaction with Id: 't1' was not found. It may have timed out.");

    [Fact]
    public async Task One_statement_is_one_request_and_bookmarks_are_passed_on()
    {
        await using var stub = new StubServer(StubReply.Ok);
        await using var transport = Open(stub.Port);
        await RunAsync(transport);
        await RunAsync(transport);
        Assert.All(stub.Requests, r => Assert.Equal(("POST", "/db/neo4j/query/v2"), (r.Method, r.Path)));
        Assert.Equal([false, true], stub.Requests.Select(r => r.Body.Contains("\"bookmarks\":[\"b1\"]", StringComparison.Ordinal)));
        Assert.All(
            stub.Requests, r => Assert.Contains("Content-Type: application/vnd.neo4j.query\r\n", r.Headers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_statements_are_one_transaction()
    {
        await using var stub = new StubServer(StubReply.Begun, StubReply.Ok, StubReply.Ok, StubReply.Committed);
        await using var transport = Open(stub.Port);
        Assert.Equal(2, (await RunAsync(transport, statements: 2)).Count);
        const string tx = "/db/neo4j/query/v2/tx";
        Assert.Equal([tx, tx + "/t1", tx + "/t1", tx + "/t1/commit"], stub.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task A_failure_in_the_second_statement_runs_the_whole_unit_again()
    {
        var deadlock = StubReply.Error("Neo.TransientError.Transaction.DeadlockDetected");
        await using var stub = new StubServer(
            StubReply.Begun, StubReply.Ok, deadlock, StubReply.Begun, StubReply.Ok, StubReply.Ok, StubReply.Committed);
        await using var transport = Open(stub.Port);
        Assert.Equal(2, (await RunAsync(transport, statements: 2)).Count);
        Assert.Equal(7, stub.Asked);
        Assert.Single(stub.Requests, r => r.Method == "DELETE");
    }

    [Fact]
    public async Task A_transaction_that_ran_out_is_begun_again()
    {
        await using var stub = new StubServer(
            StubReply.Begun, StubReply.Ok, Expired, StubReply.Ok, StubReply.Begun, StubReply.Ok, StubReply.Ok, StubReply.Committed);
        await using var transport = Open(stub.Port);
        Assert.Equal(2, (await RunAsync(transport, statements: 2, idempotent: false)).Count);
        Assert.Equal(2, stub.Requests.Count(r => r.Path.EndsWith("/tx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_transaction_that_is_gone_at_its_commit_is_an_unknown_outcome()
    {
        await using var stub = new StubServer(StubReply.Begun, StubReply.Ok, StubReply.Ok, Expired);
        await using var transport = Open(stub.Port);
        var failure = await FailAsync(transport, statements: 2, idempotent: false);
        Assert.Equal(CypherOutcome.Unknown, failure.Outcome);
        Assert.Contains("ended the transaction", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_reply_to_a_commit_is_an_unknown_outcome()
    {
        await using var stub = new StubServer(StubReply.Begun, StubReply.Ok, StubReply.Ok, StubReply.ResetBeforeHeaders);
        await using var transport = Open(stub.Port);
        Assert.Equal(CypherOutcome.Unknown, (await FailAsync(transport, statements: 2, idempotent: false)).Outcome);
        Assert.Equal(4, stub.Asked);
    }

    [Fact]
    public async Task Another_database_is_named_in_the_path()
    {
        await using var stub = new StubServer(StubReply.Ok);
        await using var transport = Open(stub.Port, o => o with { Database = "a b" });
        await RunAsync(transport);
        Assert.Equal("/db/a%20b/query/v2", stub.Requests.Single().Path);
    }
}
