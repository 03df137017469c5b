using MfgPathways.Service.Hosting;
using MfgPathways.Service.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Store:Uri", "localhost", "Store:Uri (or MFGPATHWAYS_STORE) is no address of a Neo4j: ")]
    [InlineData("Store:Uri", "http://neo4j:s3cret@localhost:7474", "Store:Uri (or MFGPATHWAYS_STORE) holds credentials: ")]
    [InlineData("Store:Uri", "ftp://localhost", "Neo4j does not answer to ftp addresses: ")]
    [InlineData("Store:TotalTimeout", "00:00:01", "Store:TryTimeout must be above zero, and Store:TotalTimeout at least as long ")]
    [InlineData("Store:PasswordFile", "/no/such/file", "Store:PasswordFile (or MFGPATHWAYS_NEO4J_PASSWORD_FILE) names /no/such/file, ")]
    [InlineData("Load:Mode", "Sometimes", "Load:Mode is \"Sometimes\"; write LoadIfMissing or LoadIfDifferent or ReadOnly.")]
    [InlineData(
        "Load:Framework", "/no/such/directory",
        "Load:Framework cannot be read: There is no directory /no/such/directory, and no zip of that name.")]
    [InlineData("Derive:Ksas:Options:Runs", "3", "Derive:Ksas:Options cannot be followed: ")]
    [InlineData(
        "Derive:Moves:MinEvidence", "sure", "Derive:Moves:MinEvidence is \"sure\"; write None or Related or Weak or Moderate or Strong.")]
    [InlineData("Refresh:Interval", "often", "Refresh:Interval is \"often\"; write a time such as 00:01:00.")]
    [InlineData("Refresh:Interval", "00:00:00", "Refresh:Interval is 00:00:00; write a time from ")]
    [InlineData("Refresh:Leese", "00:01:00", "The settings have no 'Leese'")]
    public void A_wrong_setting_is_told_in_one_sentence(string name, string value, string sentence)
    {
        var wrong = Assert.Single(WrongSettings.Of(Services((name, value), ("MFGPATHWAYS_STORE", "http://localhost:7474"))));
        Assert.StartsWith(sentence, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_of_mfgpath_mean_what_they_mean_there_and_settings_go_before_them()
    {
        using var services = Services(
            ("MFGPATHWAYS_STORE", "http://store:7474"), ("MFGPATHWAYS_NEO4J_USER", "reader"), ("MFGPATHWAYS_NEO4J_PASSWORD", "word"),
            ("MFGPATHWAYS_NEO4J_PASSWORD_FILE", "/no/such/file"), ("Store:User", "writer"));
        Assert.Empty(WrongSettings.Of(services));
        var store = services.GetRequiredService<IOptions<StoreSettings>>().Value;
        Assert.Equal(("http://store:7474", "writer", "word", null), (store.Uri, store.User, store.Password, store.PasswordFile));
    }

    [Fact]
    public void Without_settings_there_is_no_store_and_all_is_well()
    {
        using var services = Services(("MFGPATHWAYS_STORE", "embedded"));
        Assert.Empty(WrongSettings.Of(services));
        Assert.False(services.GetRequiredService<IOptions<StoreSettings>>().Value.IsConfigured);
    }

    [Fact]
    public void Waits_grow_to_their_limit_and_a_refusal_waits_long()
    {
        var settings = new RefreshSettings();
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], Enumerable.Range(1, 7).Select(n => Waits.AfterFailure(settings, n, false).TotalSeconds));
        Assert.Equal(30, Waits.AfterFailure(settings, int.MaxValue, false).TotalSeconds);
        Assert.Equal(settings.RetryWhenRefused, Waits.AfterFailure(settings, 1, true));
        Assert.Equal(settings.Lease, Waits.AfterSuccess(settings, new WorkStatus { Role = Role.Follower }));
        Assert.Equal(settings.Interval, Waits.AfterSuccess(settings, new WorkStatus { Role = Role.Leader }));
        Assert.Equal(settings.FirstRetry, Waits.AfterSuccess(settings, new WorkStatus { Role = Role.Leader, IsWaiting = true }));
    }

    private static ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build());
        services.AddSettings();
        return services.BuildServiceProvider();
    }
}
