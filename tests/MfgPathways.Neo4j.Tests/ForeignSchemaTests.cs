using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Constraints and indexes of others: told in a sentence before anything is written, where they forbid ours.</summary>
public class ForeignSchemaTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.HandMade;

    // A change of the schema makes the server plan every query anew, so it is asked for one case of each kind; the others are judged below.
    [Theory]
    [InlineData("CREATE CONSTRAINT mfgpathways_key FOR (n:Invoice) REQUIRE n.number IS UNIQUE", "is called mfgpathways_key, on Invoice(number)")]
    [InlineData("CREATE FULLTEXT INDEX framework_names FOR (n:Ksa) ON EACH [n.name]", "is called framework_names, on Ksa(name)")]
    [InlineData("CREATE CONSTRAINT their_names FOR (n:Occupation) REQUIRE n.title IS UNIQUE", "the framework has \"Job 0\" more than once")]
    [InlineData("CREATE CONSTRAINT their_ids FOR (n:Occupation) REQUIRE n.id IS UNIQUE", "\"area-0/job-0\" is there already")]
    [InlineData("CREATE CONSTRAINT their_links FOR ()-[r:REQUIRES]-() REQUIRE r.selections IS UNIQUE", "several of them may be equal there")]
    public async Task What_has_our_name_or_forbids_our_nodes_is_refused_before_anything_is_written(string theirs, string words)
    {
        await using var transport = await BareAsync();
        await RunAsync(transport, "CREATE (:Occupation {id: 'area-0/job-0', title: 'Theirs'}), (:Ksa {id: 'theirs', name: 'KSA 1'})");
        await RunAsync(transport, theirs);
        var before = await Strangers.DumpAsync(transport);
        await using var store = Neo4jFrameworkStore.Open(await OptionsAsync());
        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.LoadAsync(Sample, null, Cancel));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.Equal([0L], (await RunAsync(transport, "MATCH (n:MfgPathways) RETURN count(n)", CypherAccess.Read)).Rows[0]);
        await BareAsync();
    }

    [Fact]
    public async Task What_forbids_nothing_is_lived_with()
    {
        await using var transport = await BareAsync();
        await RunAsync(
            transport, "CREATE (:Occupation {id: 'theirs', title: 'Job 0', socCode: '1'}), (:FrameworkRelease {id: 'theirs'})");
        foreach (var theirs in (string[])
            [
                "CREATE CONSTRAINT their_ids FOR (n:Occupation) REQUIRE n.id IS UNIQUE",
                "CREATE CONSTRAINT their_numbers FOR (n:Occupation) REQUIRE n.socCode IS UNIQUE",
                "CREATE CONSTRAINT their_pairs FOR (n:Occupation) REQUIRE (n.title, n.socCode) IS UNIQUE",
                "CREATE CONSTRAINT their_releases FOR (n:FrameworkRelease) REQUIRE n.id IS UNIQUE",
                "CREATE INDEX theirs FOR (n:Ksa) ON (n.id)",
                "CREATE CONSTRAINT their_keys FOR (n:MfgPathways) REQUIRE n.key IS UNIQUE",
                "CREATE CONSTRAINT invoices FOR (n:Invoice) REQUIRE n.id IS UNIQUE",
            ])
            await RunAsync(transport, theirs);
        var before = await Strangers.DumpAsync(transport);
        await using var store = Neo4jFrameworkStore.Open(await OptionsAsync());
        Assert.Equal(LoadOutcome.Loaded, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.Empty(FrameworkSchema.Missing(await FrameworkSchema.ReadAsync(transport, Cancel), "it"));
        await BareAsync();
    }

    [Theory]
    [InlineData("UNIQUENESS", "mfgpathways_key", "Invoice", "number")]
    [InlineData("RANGE", "mfgpathways_key", "Invoice", "number")]
    [InlineData("RANGE", "mfgpathways_key", "MfgPathways", "key")]
    [InlineData("RANGE", "framework_ksa_id", "Ksa", "name")]
    [InlineData("TEXT", "framework_ksa_id", "Ksa", "id")]
    public void A_namesake_on_something_else_is_refused(string type, string name, string label, string property)
    {
        var refusal = Assert.Throws<StoreException>(
            () => FrameworkSchema.Missing([new SchemaItem(name, type, "NODE", [label], [property])], "The store").ToList());
        Assert.Contains($"is called {name}, on {label}({property})", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UNIQUENESS", "Ksa", "name", null)]
    [InlineData("UNIQUENESS", "Occupation", "id", null)]
    [InlineData("UNIQUENESS", "Occupation", "title", "the framework has \"Job 0\" more than once")]
    [InlineData("UNIQUENESS", "Occupation", "title,socCode", null)]
    [InlineData("UNIQUENESS", "MfgPathways", "id", "the label marks what the program writes")]
    [InlineData("UNIQUENESS", "Cluster", "of,number", "several of them may be equal there")]
    [InlineData("UNIQUENESS", "Cluster", "of,theirs", null)]
    [InlineData("RELATIONSHIP_UNIQUENESS", "MOVE", "effort", "several of them may be equal there")]
    [InlineData("RELATIONSHIP_UNIQUENESS", "MOVE", "since", null)]
    [InlineData("RELATIONSHIP_PROPERTY_UNIQUENESS", "IN_AREA", "by", "several of them may be equal there")]
    [InlineData("NODE_PROPERTY_UNIQUENESS", "Invoice", "id", null)]
    public void Uniqueness_is_judged_by_what_the_framework_holds(string type, string label, string properties, string? because)
    {
        var entity = type.StartsWith("RELATIONSHIP", StringComparison.Ordinal) ? "RELATIONSHIP" : "NODE";
        var constraint = new SchemaItem("theirs", type, entity, [label], properties.Split(','));
        Assert.Equal(because, ForeignConstraints.Forbids(constraint, ForeignConstraints.Rows(Sample)));
    }

    [Theory]
    [InlineData("NODE_PROPERTY_EXISTENCE", "Occupation", "socCode", true)]
    [InlineData("NODE_KEY", "Ksa", "code", true)]
    [InlineData("NODE_PROPERTY_TYPE", "Ksa", "name", true)]
    [InlineData("NODE_PROPERTY_TYPE", "Ksa", "difficulty", false)]
    [InlineData("NODE_PROPERTY_EXISTENCE", "Invoice", "id", false)]
    [InlineData("RELATIONSHIP_PROPERTY_EXISTENCE", "REQUIRES", "since", true)]
    [InlineData("RELATIONSHIP_PROPERTY_TYPE", "MOVE", "since", false)]
    public void Constraints_of_the_enterprise_edition_are_judged_by_what_a_load_writes(
        string type, string label, string property, bool forbids)
    {
        var constraint = new SchemaItem("theirs", type, type.Split('_')[0], [label], [property]);
        Assert.Equal(forbids, ForeignConstraints.Forbids(constraint, ForeignConstraints.Rows(Sample)) is not null);
    }

    [Fact]
    public void Every_statement_of_the_schema_is_understood()
    {
        var created = FrameworkSchema.Statements.Select(SchemaItem.CreatedBy).OfType<SchemaItem>().ToList();
        Assert.Equal(FrameworkSchema.Statements.Count(s => s.Contains("CREATE ", StringComparison.Ordinal)), created.Count);
        Assert.Equal(["MfgPathways(key)"], created.Where(c => c.IsUniqueness).Select(c => c.Subject));
        Assert.Empty(FrameworkSchema.Missing(created, "it"));
        Assert.Equal(FrameworkSchema.Statements, FrameworkSchema.Missing([], "it"));
    }

    /// <summary>Empties the database, of constraints and indexes too.</summary>
    private async Task<ICypherTransport> BareAsync()
    {
        var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (n) DETACH DELETE n");
        foreach (var item in await FrameworkSchema.ReadAsync(transport, Cancel))
            if (item.IsUniqueness)
                await RunAsync(transport, $"DROP CONSTRAINT {item.Name} IF EXISTS");
            else if (item.Labels.Count > 0)
                await RunAsync(transport, $"DROP INDEX {item.Name} IF EXISTS");
        return transport;
    }
}
