using MfgPathways.Service.Endpoints;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Security;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Telemetry;
using MfgPathways.Service.Traffic;
using MfgPathways.Service.Wire;
using Scalar.AspNetCore;

namespace MfgPathways.Service;

/// <summary>What the service is made of.</summary>
internal static class ServiceSetup
{
    private const string Docs = "/docs";
    private const string UsualAddress = "http://127.0.0.1:8080";

    public static void AddService(this WebApplicationBuilder builder)
    {
        builder.ListenOnLoopbackUnlessToldOtherwise();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddScoped<Asked>();
        builder.Services.AddHosting();
        builder.Services.AddRanged<AnswerLimits>(AnswerLimits.Section);
        builder.Services.AddWire();
        builder.Services.AddApiDocument();
        builder.AddSecurity();
        builder.AddTraffic();
        builder.AddTelemetry();
    }

    public static void MapService(this WebApplication app)
    {
        app.UseTelemetry();
        app.UseSecurityHeaders(Docs);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseAuthorization();
        app.MapOpenApi().RequireAuthorization(SecuritySetup.Reading);
        app.MapScalarApiReference(Docs, page => page.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp())
            .RequireAuthorization(SecuritySetup.Reading);
        app.MapHealth();
        app.MapAdmin().RequireAuthorization(SecuritySetup.Admin);
        app.MapV1();
    }

    private static void ListenOnLoopbackUnlessToldOtherwise(this WebApplicationBuilder builder)
    {
        string[] told = ["urls", "http_ports", "https_ports"];
        if (told.All(key => string.IsNullOrEmpty(builder.Configuration[key]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(UsualAddress);
    }
}
