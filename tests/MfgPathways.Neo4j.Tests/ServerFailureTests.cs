using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class ServerFailureTests(ReadingServer fixture) : ReadingTests(fixture)
{
    [Fact]
    public async Task Values_keep_their_types_on_the_way_there_and_back()
    {
        await using var transport = await TransportAsync();
        object?[] values =
            [1.0, 9007199254740993L, double.NaN, null, true, "Größe 技能 🛠 \"'\\\u0001", new List<object?> { 1L, "a" }];
        var statement = new CypherStatement(
            "RETURN $v AS v, valueType($v[0]) AS float, valueType($v[1]) AS integer", new Dictionary<string, object?> { ["v"] = values });
        var row = (await transport.RunAsync(CypherUnit.Read(statement), Cancel))[0].Rows[0];
        Assert.Equal(values, (IEnumerable<object?>)row[0]!);
        Assert.Equal(("FLOAT NOT NULL", "INTEGER NOT NULL"), (row[1], row[2]));
    }

    [Fact]
    public async Task Two_writers_in_opposite_order_deadlock_and_both_end_well()
    {
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (n:DeadlockTest) DELETE n");
        await RunAsync(transport, "UNWIND range(1, 2) AS i CREATE (:DeadlockTest {i: i, n: 0})");
        Assert.Empty(await WriteBothWaysAsync(tries: 8));
        Assert.Equal(
            [20L, 20L], (await RunAsync(transport, "MATCH (n:DeadlockTest) RETURN n.n ORDER BY n.i")).Rows.Select(r => (long)r[0]!));
        // On a busy machine the two may miss each other.
        string?[] failures = [];
        for (var round = 0; round < 50 && failures.Length == 0; round++)
            failures = await WriteBothWaysAsync(tries: 1);
        Assert.Contains("Neo.TransientError.Transaction.DeadlockDetected", failures);
        await RunAsync(transport, "MATCH (n:DeadlockTest) DELETE n");
    }

    [Fact]
    public async Task Eight_that_merge_one_key_at_once_make_one_node_because_of_the_constraint()
    {
        await using var transport = await TransportAsync();
        await RunAsync(transport, "CREATE CONSTRAINT merge_test IF NOT EXISTS FOR (n:MergeTest) REQUIRE n.key IS UNIQUE");
        for (var key = 0; key < 10; key++)
            Assert.Equal(1, await MergeAtOnceAsync(transport, "MergeTest", key));
        // The same without it, to see that they do meet.
        var nodes = 0L;
        for (var key = 0; key < 100 && nodes <= 1; key++)
            nodes = await MergeAtOnceAsync(transport, "MergeControl", key);
        Assert.True(nodes > 1, "Without the constraint there was one node of each key, too.");
        await RunAsync(transport, "DROP CONSTRAINT merge_test");
        await RunAsync(transport, "MATCH (n:MergeTest|MergeControl) DELETE n");
    }

    [Fact]
    public async Task A_query_over_the_servers_timeout_is_reported_and_not_asked_again()
    {
        LongProof.OrSkip();
        Assert.SkipWhen(ServerProgram.Named is null, "Only a server that MFGPATHWAYS_TEST_NEO4J_SERVER starts stops a query that soon.");
        await using var server = await ServerProgram.StartAsync(ServerProgram.Named!, "2s");
        var waits = 0;
        await using var transport = Transports.Open(server.Options(), TimeProvider.System, () => Math.Min(0.5, ++waits));
        var failure = await Assert.ThrowsAsync<CypherException>(() => RunAsync(
            transport, "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)",
            CypherAccess.Read));
        Assert.Contains("db.transaction.timeout", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, waits);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_does_not_lock_the_account()
    {
        var server = await ServerAsync();
        Assert.SkipWhen(server.Password is null, "The server asks for no password.");
        for (var round = 0; round < 2; round++)
        {
            await using var wrong = Neo4jFrameworkStore.Open(server.Options() with { Password = "wr0ng-passw0rd" });
            var refusal = await Assert.ThrowsAsync<CypherException>(() => wrong.ReadAsync(Cancel));
            Assert.Contains("refused the user or the password", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("wr0ng", refusal.ToString(), StringComparison.Ordinal);
        }

        await using var right = await TransportAsync();
        Assert.Equal(1L, (await RunAsync(right, "RETURN 1", CypherAccess.Read)).Rows[0][0]);
    }

    [Theory]
    [InlineData("CREATE (:Never)", "Neo.ClientError.Statement.AccessMode")]
    [InlineData("RETURN 1/0", "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("RETRUN 1", "Neo.ClientError.Statement.SyntaxError")]
    public async Task A_refused_statement_says_why(string text, string code)
    {
        await using var transport = await TransportAsync();
        Assert.Equal(code, (await Assert.ThrowsAsync<CypherException>(() => RunAsync(transport, text, CypherAccess.Read))).Code);
    }

    [Fact]
    public async Task A_read_only_unit_of_several_statements_cannot_write()
    {
        await using var transport = await TransportAsync();
        var unit = CypherUnit.Read(new CypherStatement("RETURN 1"), new CypherStatement("CREATE (:Never)"));
        await Assert.ThrowsAsync<CypherException>(() => transport.RunAsync(unit, Cancel));
        Assert.Equal(0L, (await RunAsync(transport, "MATCH (n:Never) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task A_failure_in_the_second_statement_undoes_the_first()
    {
        await using var transport = await TransportAsync();
        var unit = CypherUnit.Write(new CypherStatement("CREATE (:Never)"), new CypherStatement("RETURN 1/0"));
        await Assert.ThrowsAsync<CypherException>(() => transport.RunAsync(unit, Cancel));
        Assert.Equal(0L, (await RunAsync(transport, "MATCH (n:Never) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task A_transaction_that_was_given_up_in_a_statement_leaves_no_lock()
    {
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MERGE (n:GivenUp) SET n.by = 'nobody'");
        var options = (await ServerAsync()).Options();
        await using var hasty = Transports.Open(
            options with { TryTimeout = TimeSpan.FromSeconds(1), MaxTries = 1 }, TimeProvider.System, () => 0.5);
        var slow = new CypherStatement("UNWIND range(1, 3000000) AS x WITH x WHERE x % 7 = 3 RETURN count(x)");
        var unit = CypherUnit.Write(
            [new CypherStatement("MATCH (n:GivenUp) SET n.by = 'hasty'"), .. Enumerable.Repeat(slow, 20)]);
        var failure = await Assert.ThrowsAsync<CypherException>(() => hasty.RunAsync(unit, Cancel));
        Assert.Equal(CypherOutcome.Unknown, failure.Outcome);

        await using var next = Transports.Open(
            options with { TryTimeout = TimeSpan.FromSeconds(5), MaxTries = 1 }, TimeProvider.System, () => 0.5);
        Assert.Equal("nobody", (await RunAsync(next, "MATCH (n:GivenUp) SET n.locked = true RETURN n.by")).Rows[0][0]);
        await RunAsync(transport, "MATCH (n:GivenUp) DELETE n");
    }

    [Fact]
    public async Task An_unknown_database_is_named()
    {
        var server = await ServerAsync();
        await using var store = Neo4jFrameworkStore.Open(server.Options() with { Database = "nowhere" });
        var failure = await Assert.ThrowsAsync<CypherException>(() => store.ReadAsync(Cancel));
        Assert.Contains("has no database nowhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_describes_itself()
    {
        await using var transport = await TransportAsync();
        Assert.Matches(@"^Neo4j \d+\.\d+\S* \w+$", await transport.DescribeServerAsync(Cancel));
    }

    private async Task<string?[]> WriteBothWaysAsync(int tries)
    {
        var options = (await ServerAsync()).Options() with { MaxTries = tries };
        var failures = await Task.WhenAll(Enumerable.Range(0, 2).Select(which => Task.Run(async () =>
        {
            await using var own = Transports.Open(options, TimeProvider.System, new Random(which).NextDouble);
            return await Record.ExceptionAsync(async () =>
            {
                for (var round = 0; round < 10; round++)
                    await own.RunAsync(new CypherUnit(CypherAccess.Write, [Step(1 + which), Step(2 - which)], Idempotent: false), Cancel);
            });
        })));
        return [.. failures.OfType<CypherException>().Select(f => f.Code)];
    }

    private static CypherStatement Step(int i) => new(
        "MATCH (n:DeadlockTest {i: $i}) SET n.n = n.n + 1 WITH n UNWIND range(1, 20000) AS x RETURN count(x)",
        new Dictionary<string, object?> { ["i"] = i });

    private static async Task<long> MergeAtOnceAsync(ICypherTransport transport, string label, int key)
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RunAsync(transport, $"MERGE (:{label} {{key: {key}}})"))));
        return (long)(await RunAsync(transport, $"MATCH (n:{label} {{key: {key}}}) RETURN count(n)", CypherAccess.Read)).Rows[0][0]!;
    }
}
