using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class AddressTests
{
    [Fact]
    public void Options_never_print_the_password() =>
        Assert.Equal(
            "http://localhost:7474 (database neo4j)", new Neo4jOptions(new Uri("http://localhost:7474"), "u", "s3cret").ToString());

    [Fact]
    public void Credentials_in_the_address_are_refused_without_repeating_them()
    {
        var refusal = Assert.Throws<StoreException>(
            () => Neo4jFrameworkStore.Open(new Neo4jOptions(new Uri("http://u:s3cret@localhost:7474"))));
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
        Assert.Contains("MFGPATHWAYS_NEO4J_PASSWORD", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_scheme_is_refused() =>
        Assert.Contains(
            "ftp", Assert.Throws<StoreException>(() => Neo4jFrameworkStore.Open(new Neo4jOptions(new Uri("ftp://host")))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_schemes_that_a_build_names_are_those_that_it_opens()
    {
        string[] all = ["http", "https", "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];
        var opened = all.Where(scheme => Record.Exception(() => Open($"{scheme}://db.example")) is not StoreException);
        Assert.Equal(Neo4jFrameworkStore.Schemes, opened.Select(s => s.Split('+')[0]).Distinct());
    }

    [Theory]
    [InlineData("https://127.0.0.1", "https://localhost:7473", "neo4j+s://localhost:7687")]
    [InlineData("bolt+ssc://127.0.0.1", "https://localhost:7473", "neo4j+s://localhost:7687")]
    [InlineData("http://127.0.0.1", "http://localhost:7474", "neo4j://localhost:7687")]
    [InlineData("neo4j://127.0.0.1", "http://localhost:7474", "neo4j://localhost:7687")]
    public void Whoever_asked_for_TLS_is_not_advised_to_do_without(string asked, string http, string bolt)
    {
        var sentences = new Sentences(new Neo4jOptions(new Uri(asked)));
        Assert.EndsWith($"for example {http}.", sentences.NotANeo4j(), StringComparison.Ordinal);
        Assert.EndsWith($"for example {bolt}.", sentences.NotBolt(), StringComparison.Ordinal);
    }

#if !BOLT
    [Theory]
    [InlineData("neo4j://db.example:7687", "http://db.example:7474")]
    [InlineData("bolt://db.example:7687", "http://db.example:7474")]
    [InlineData("neo4j+s://x.databases.neo4j.io", "https://x.databases.neo4j.io")]
    [InlineData("neo4j+ssc://db.example:7687", "https://db.example")]
    [InlineData("bolt+s://db.example:7687", "https://db.example")]
    [InlineData("bolt+ssc://[::1]:7687", "https://[::1]")]
    public void A_build_without_Bolt_says_so_and_what_works(string asked, string works)
    {
        var refusal = Assert.Throws<StoreException>(() => Open(asked));
        Assert.Contains("no Bolt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"use {works}, or a build that has it (-p:WithBolt=true)", refusal.Message, StringComparison.Ordinal);
    }
#endif

    private static Neo4jFrameworkStore Open(string address) => Neo4jFrameworkStore.Open(new Neo4jOptions(new Uri(address), "u", "p"));
}
