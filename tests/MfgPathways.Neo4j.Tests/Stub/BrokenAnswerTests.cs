using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class BrokenAnswerTests : StubTests
{
    [Fact]
    public async Task A_202_with_errors_after_rows_is_a_failure()
    {
        var body = StubReply.Row[..^1] + ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";
        await using var stub = new StubServer(new StubReply(202, body));
        await using var transport = Open(stub.Port);
        var failure = await FailAsync(transport);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
        Assert.Contains("/ by zero", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "", "Query API", 1)]
    [InlineData(404, "<html>no</html>", "Query API", 1)]
    [InlineData(200, "<html>hello</html>", "cut off", 5)]
    [InlineData(200, "[]", "no Neo4j", 5)]
    [InlineData(401, "", "MFGPATHWAYS_NEO4J_PASSWORD_FILE", 1)]
    [InlineData(500, "", "HTTP 500", 5)]
    [InlineData(503, "<html>unavailable</html>", "HTTP 503", 5)]
    [InlineData(302, "", "Query API", 1)]
    public async Task A_body_without_a_Neo4j_error_becomes_a_clear_sentence(int status, string body, string words, int tries)
    {
        await using var stub = new StubServer(new StubReply(status, body, "text/html"));
        await using var transport = Open(stub.Port);
        var failure = await FailAsync(transport);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Equal((null, tries), (failure.Code, stub.Asked));
    }

    [Fact]
    public async Task A_proxy_that_passes_is_survived()
    {
        await using var stub = new StubServer(
            new StubReply(503, "<html/>", "text/html"), new StubReply(500, "", "text/html"), StubReply.Ok);
        await using var transport = Open(stub.Port);
        await RunAsync(transport);
        Assert.Equal(3, stub.Asked);
    }

    [Fact]
    public async Task An_old_error_body_is_understood()
    {
        await using var stub = new StubServer(
            new StubReply(400, """{"errors":[{"error":"Neo.ClientError.Statement.SyntaxError","message":"m"}]}"""));
        await using var transport = Open(stub.Port);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await FailAsync(transport)).Code);
    }

    [Fact]
    public async Task A_connection_cut_at_any_place_is_tried_again()
    {
        await using var stub = new StubServer(
            StubReply.ResetBeforeHeaders, StubReply.Ok with { CutAfter = 0 }, StubReply.Ok with { CutAfter = 40 },
            new StubReply(202, StubReply.Row[..40]), StubReply.Ok);
        await using var transport = Open(stub.Port);
        Assert.Equal(1L, (await RunAsync(transport))[0].Rows[0][0]);
        Assert.Equal(5, stub.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Slow_headers_and_slow_bodies_meet_the_deadline_of_a_try(bool headers)
    {
        var time = new FakeTimeProvider();
        await using var stub = new StubServer(asked => asked > 0 ? StubReply.Ok
            : headers ? StubReply.Ok with { Before = PassAsync(time, 5) }
            : StubReply.Ok with { Stall = () => time.Advance(TimeSpan.FromSeconds(5)) });
        await using var transport = Open(stub.Port, AtOnce, time);
        await RunAsync(transport);
        Assert.Equal(2, stub.Asked);
    }

    [Fact]
    public async Task The_total_deadline_holds_over_all_tries()
    {
        var time = new FakeTimeProvider();
        await using var stub = new StubServer(_ => StubReply.Ok with { Before = PassAsync(time, 5) });
        await using var transport = Open(stub.Port, o => AtOnce(o) with { TotalTimeout = TimeSpan.FromSeconds(12.5) }, time);
        var failure = await FailAsync(transport);
        Assert.Contains("12.5 s in all", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, stub.Asked);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_rolls_back()
    {
        using var cancel = new CancellationTokenSource();
        await using var stub = new StubServer(asked =>
        {
            if (asked == 0)
                return StubReply.Begun;
            cancel.Cancel();
            return StubReply.Ok with { Before = Forever };
        });
        await using var transport = Open(stub.Port);
        var unit = CypherUnit.Write(new CypherStatement("RETURN 1"), new CypherStatement("RETURN 2"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.RunAsync(unit, cancel.Token));
        Assert.Contains(stub.Requests, r => r.Method == "DELETE" && r.Path == "/db/neo4j/query/v2/tx/t1");
    }

    [Fact]
    public async Task A_server_that_is_no_Neo4j_is_called_so()
    {
        await using var stub = new StubServer(new StubReply(200, """{"hello":"world"}""", "application/json"));
        await using var transport = Open(stub.Port);
        var failure = await Assert.ThrowsAsync<CypherException>(() => transport.DescribeServerAsync(Cancel));
        Assert.Contains("no Neo4j with the Query API", failure.Message, StringComparison.Ordinal);
    }

    private static Neo4jOptions AtOnce(Neo4jOptions options) => options with { FirstRetryDelay = TimeSpan.Zero };

    private static Task PassAsync(FakeTimeProvider time, int seconds)
    {
        time.Advance(TimeSpan.FromSeconds(seconds));
        return Forever;
    }
}
