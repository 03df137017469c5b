using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Security;

/// <summary>Keys: for anything but reading, and for reading where the configuration says so.</summary>
internal static class SecuritySetup
{
    /// <summary>The policy of whatever only reads.</summary>
    public const string Reading = "reading";

    /// <summary>The policy of whatever does more.</summary>
    public const string Admin = "admin";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddOptions<ApiKeyOptions>().BindConfiguration(ApiKeyOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ApiKeyOptions>, ApiKeyValidation>();

        // AddAuthentication would also make keys for cookies, and leave them on the disk.
        builder.Services.AddWebEncoders().AddTransient<ApiKeyHandler>().AddAuthenticationCore(options =>
        {
            options.DefaultScheme = ApiKeyHandler.SchemeName;
            options.AddScheme<ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        });
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Admin, policy => policy.RequireRole(ApiKeyHandler.AdminRole))
            .AddPolicy(Reading, policy => policy.RequireAssertion(MayRead));
    }

    private static bool MayRead(AuthorizationHandlerContext context) =>
        context.User.Identity?.IsAuthenticated == true
        || (context.Resource is HttpContext http
            && !http.RequestServices.GetRequiredService<IOptionsMonitor<ApiKeyOptions>>().CurrentValue.KeyForReading);
}
