using MfgPathways.Neo4j;
using MfgPathways.Service.Settings;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Stores;

/// <summary>
/// The Neo4j that is configured, if any. The hosted work and the questions of clients have connections of their own, so that many
/// questions never keep the work from the store.
/// </summary>
internal sealed class StoreConnections : IAsyncDisposable
{
    public StoreConnections(IOptions<StoreSettings> settings)
    {
        if (!settings.Value.IsConfigured)
            return;
        var options = OptionsOf(settings.Value);
        Work = Neo4jFrameworkStore.Open(options);
        Questions = Neo4jFrameworkStore.Open(options with { MaxTries = 2, TotalTimeout = options.TryTimeout });
    }

    /// <summary>For the hosted work; <c>null</c> where no store is configured.</summary>
    public Neo4jFrameworkStore? Work { get; }

    /// <summary>For the questions of clients; <c>null</c> where no store is configured.</summary>
    public Neo4jFrameworkStore? Questions { get; }

    public static Neo4jOptions OptionsOf(StoreSettings settings)
    {
        var password = string.IsNullOrEmpty(settings.PasswordFile)
            ? settings.Password
            : File.ReadAllText(settings.PasswordFile).TrimEnd('\r', '\n');
        return new Neo4jOptions(new Uri(settings.Uri!), settings.User, password, settings.Database)
        {
            TryTimeout = settings.TryTimeout,
            TotalTimeout = settings.TotalTimeout,
            StallTimeout = settings.TotalTimeout + settings.TryTimeout,
            // The hosted work begins anew after a failure, so it need not be patient twice.
            MaxTries = 3,
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in (Neo4jFrameworkStore?[])[Work, Questions])
            if (store is not null)
                await store.DisposeAsync();
    }
}
