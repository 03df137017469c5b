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

#if !BOLT
    [Theory]
    [InlineData("neo4j")]
    [InlineData("neo4j+s")]
    [InlineData("neo4j+ssc")]
    [InlineData("bolt")]
    [InlineData("bolt+s")]
    [InlineData("bolt+ssc")]
    public void A_build_without_Bolt_says_so_and_what_works(string scheme)
    {
        var refusal = Assert.Throws<StoreException>(
            () => Neo4jFrameworkStore.Open(new Neo4jOptions(new Uri($"{scheme}://db.example:7687"), "u", "p")));
        Assert.Contains("no Bolt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("http://db.example:7474", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("-p:WithBolt=true", refusal.Message, StringComparison.Ordinal);
    }
#endif
}
