using CsCheck;
using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A database that an export fills holds what one holds that a load fills.</summary>
public sealed class ExportedFrameworkTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Nasty = SampleFrameworks.Random(5, 40);

    [Fact]
    public async Task A_script_on_an_empty_server_makes_the_graph_that_a_load_makes()
    {
        foreach (var framework in (Framework[])[Nasty, Publication])
        {
            await using var store = await OpenEmptyAsync();
            await using var transport = await TransportAsync();
            using var script = new StringWriter();
            CypherScript.Write(framework, script);
            foreach (var statement in ScriptStatements.Of(script.ToString()))
                await RunAsync(transport, statement);

            var filled = await GraphDump.OfAsync(transport);
            Assert.Equal(framework, await store.ReadAsync(Cancel));
            Assert.Equal(LoadOutcome.Unchanged, (await store.LoadAsync(framework, null, Cancel)).Outcome);
            await store.RemoveAsync(Cancel);
            await store.LoadAsync(framework, null, Cancel);
            Assert.Equal(await GraphDump.OfAsync(transport), filled);
        }
    }

    [Fact]
    public async Task A_script_on_a_database_that_holds_a_framework_stops_and_leaves_what_is_there()
    {
        await using var store = await OpenEmptyAsync();
        await using var transport = await TransportAsync();
        await store.LoadAsync(Nasty, null, Cancel);
        using var script = new StringWriter();
        CypherScript.Write(Nasty, script);
        var statements = ScriptStatements.Of(script.ToString()).SkipWhile(s => !s.StartsWith("UNWIND", StringComparison.Ordinal)).ToArray();

        var refusal = await Assert.ThrowsAsync<CypherException>(() => RunAsync(transport, statements[0]));

        Assert.Contains("ConstraintValidationFailed", refusal.Code, StringComparison.Ordinal);
        Assert.Equal(Nasty, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task Any_text_is_a_literal_that_gives_the_same_text()
    {
        await using var transport = await TransportAsync();
        var texts = new List<string>();
        Gen.OneOf(Gen.String[Gen.Char["'\"\\u0027n{}$`;/*é漢\u2028 "], 0, 12], Gen.Const("\\u0027"), Gen.Const("'}) DETACH DELETE n //"))
            .Sample(text => texts.Add(text), iter: 200, threads: 1);
        using var literal = new StringWriter();
        CypherLiteral.Write(literal, texts);

        var read = await RunAsync(transport, $"RETURN {literal}", CypherAccess.Read);

        Assert.Equal(texts, ((IReadOnlyList<object?>)read.Rows[0][0]!).Cast<string>());
    }
}
