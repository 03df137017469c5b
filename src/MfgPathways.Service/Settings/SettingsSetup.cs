using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Where settings come from, and that wrong ones are refused at the start.</summary>
internal static class SettingsSetup
{
    public static void AddSettings(this IServiceCollection services)
    {
        services.AddChecked<StoreSettings, StoreCheck>(StoreSettings.Section)
            .PostConfigure<IConfiguration>((store, configuration) => store.Complete(configuration));
        services.AddChecked<LoadSettings, LoadCheck>(LoadSettings.Section);
        services.AddChecked<DeriveSettings, DeriveCheck>(DeriveSettings.Section);
        services.AddChecked<RefreshSettings, RefreshCheck>(RefreshSettings.Section);
        services.AddSingleton(services => new FrameworkSource(services.GetRequiredService<IOptions<LoadSettings>>().Value));
    }

    /// <summary>Settings whose ranges are declared at their properties.</summary>
    public static void AddRanged<TSettings>(this IServiceCollection services, string section)
        where TSettings : class
    {
        services.AddSingleton<IValidateOptions<TSettings>>(new RangeCheck<TSettings>(section));
        services.AddOptions<TSettings>().BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
    }

    private static OptionsBuilder<TSettings> AddChecked<TSettings, TCheck>(this IServiceCollection services, string section)
        where TSettings : class
        where TCheck : class, IValidateOptions<TSettings>
    {
        services.AddSingleton<IValidateOptions<TSettings>, TCheck>();
        return services.AddOptions<TSettings>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
    }
}
