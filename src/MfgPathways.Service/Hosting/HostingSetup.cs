using MfgPathways.Service.Publishing;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Stores;

namespace MfgPathways.Service.Hosting;

/// <summary>The hosted work and all that it needs.</summary>
internal static class HostingSetup
{
    public static void AddHosting(this IServiceCollection services)
    {
        services.AddSettings();
        services.AddSingleton<StoreConnections>();
        services.AddSingleton<WorkState>();
        services.AddSingleton<RefreshBell>();
        services.AddSingleton<Leadership>();
        services.AddSingleton<Deriving>();
        services.AddSingleton<RefreshPass>();
        services.AddSingleton<Staleness>();
        services.AddHostedService<FrameworkWork>();
    }
}
