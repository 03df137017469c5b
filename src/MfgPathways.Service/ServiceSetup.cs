using MfgPathways.Service.Endpoints;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Scalar.AspNetCore;

namespace MfgPathways.Service;

/// <summary>What the service is made of.</summary>
internal static class ServiceSetup
{
    public static void AddService(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddScoped<Asked>();
        builder.Services.AddHosting();
        builder.Services.AddWire();
        builder.Services.AddApiDocument();
    }

    public static void MapService(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapScalarApiReference("/docs");
        app.MapHealth();
        app.MapAdmin();
        app.MapV1();
    }
}
