using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class RetryTests : StubTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    [Fact]
    public async Task A_deadlock_reported_as_400_is_tried_again()
    {
        await using var stub = new StubServer(StubReply.Error(Deadlock), StubReply.Error(Deadlock), StubReply.Ok);
        await using var transport = Open(stub.Port);
        Assert.Equal(1L, (await RunAsync(transport))[0].Rows[0][0]);
        Assert.Equal(3, stub.Asked);
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError", 400)]
    [InlineData("Neo.ClientError.Security.Unauthorized", 401)]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", 429)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", 400)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", 404)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", 202)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", 400)]
    [InlineData("Neo.DatabaseError.General.UnknownError", 500)]
    [InlineData("Neo.TransientError.Transaction.Terminated", 400)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", 400)]
    public async Task What_cannot_get_better_is_asked_once(string code, int status)
    {
        await using var stub = new StubServer(StubReply.Error(code, status, $"told with {Secret}"));
        await using var transport = Open(stub.Port);
        var failure = await FailAsync(transport);
        Assert.Equal((code, CypherOutcome.Rejected, 1), (failure.Code, failure.Outcome, stub.Asked));
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.LockAcquisitionTimeout", 5)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", 5)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", 5)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", 5)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", 3)]
    public async Task What_may_pass_is_tried_so_often(string code, int tries)
    {
        await using var stub = new StubServer(StubReply.Error(code));
        await using var transport = Open(stub.Port);
        Assert.Equal(code, (await FailAsync(transport)).Code);
        Assert.Equal(tries, stub.Asked);
    }

    [Fact]
    public async Task A_server_that_goes_and_comes_back_is_found()
    {
        using var port = new SilentPort();
        StubServer? second = null;
        await using var transport = Open(port.Number, beforeRetry: () => second ??= new StubServer(_ => StubReply.Ok, port.Number));
        await using (var first = new StubServer(_ => StubReply.Ok, port.Number))
            await RunAsync(transport);
        Assert.Equal(1L, (await RunAsync(transport))[0].Rows[0][0]);
        Assert.Equal(1, second?.Asked);
        await second!.DisposeAsync();
    }

    [Fact]
    public async Task A_connection_that_is_refused_at_the_start_says_at_once_to_start_the_server()
    {
        using var port = new SilentPort();
        var waits = 0;
        await using var transport = Open(port.Number, beforeRetry: () => waits++);
        var failure = await FailAsync(transport);
        Assert.Equal((null, CypherOutcome.NotSent, 0), (failure.Code, failure.Outcome, waits));
        Assert.Contains($"http://127.0.0.1:{port.Number} cannot be reached: is it started", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_outcome_is_tried_again_only_where_that_is_harmless()
    {
        await using var stub = new StubServer(StubReply.ResetBeforeHeaders);
        await using var transport = Open(stub.Port);
        Assert.Equal(CypherOutcome.Unknown, (await FailAsync(transport, idempotent: false)).Outcome);
        Assert.Equal(1, stub.Asked);
        await FailAsync(transport);
        Assert.Equal(6, stub.Asked);
    }

    [Fact]
    public async Task The_breaker_opens_after_failures_in_a_row_and_closes_when_the_server_is_back()
    {
        var healthy = false;
        await using var stub = new StubServer(_ => healthy ? StubReply.Ok : StubReply.ResetBeforeHeaders);
        var time = new FakeTimeProvider();
        await using var transport = Open(
            stub.Port,
            o => o with { BreakerFailures = 4, MaxTries = 2, FirstRetryDelay = TimeSpan.Zero, BreakDuration = TimeSpan.FromSeconds(6) },
            time);
        await FailAsync(transport);
        await FailAsync(transport);
        Assert.Contains("left alone", (await FailAsync(transport)).Message, StringComparison.Ordinal);
        Assert.Equal(4, stub.Asked);
        healthy = true;
        time.Advance(TimeSpan.FromSeconds(6));
        await RunAsync(transport);
        Assert.Equal(5, stub.Asked);
    }

    [Fact]
    public async Task Errors_of_the_caller_do_not_open_the_breaker()
    {
        await using var stub = new StubServer(StubReply.Error("Neo.ClientError.Statement.SyntaxError"));
        await using var transport = Open(stub.Port, o => o with { BreakerFailures = 2 });
        for (var i = 0; i < 6; i++)
            Assert.Contains("SyntaxError", (await FailAsync(transport)).Message, StringComparison.Ordinal);
        Assert.Equal(6, stub.Asked);
    }

    [Fact]
    public async Task Too_many_questions_at_once_are_turned_away()
    {
        var told = new TaskCompletionSource();
        await using var stub = new StubServer(StubReply.Ok with { Before = told.Task });
        await using var transport = Open(stub.Port, o => o with { MaxConcurrency = 1, MaxQueue = 1 });
        var answers = Enumerable.Range(0, 3).Select(_ => Record.ExceptionAsync(() => RunAsync(transport)).AsTask()).ToArray();
        Assert.NotNull(await await Task.WhenAny(answers));
        told.SetResult();
        var failure = Assert.Single((await Task.WhenAll(answers)).OfType<CypherException>());
        Assert.Contains("Too many", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Delays_double_and_stray_by_a_fifth()
    {
        var second = TimeSpan.FromSeconds(1);
        Assert.Equal(
            [0.8, 2, 4.8],
            new[] { (0, 0.0), (1, 0.5), (2, 1.0) }.Select(x => Math.Round(UnitPipeline.Delay(second, x.Item1, x.Item2).TotalSeconds, 6)));
    }
}
