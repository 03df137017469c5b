using MfgPathways.Graph;
using MfgPathways.Neo4j;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MfgPathways.Service.Telemetry;

/// <summary>Traces and metrics by OpenTelemetry, sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, and nowhere without it.</summary>
internal static class TelemetrySetup
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ServiceMetrics>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("mfgpathways", serviceVersion: ThisProgram.Version))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddSource(StoreTelemetry.Name))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation()
                .AddMeter(ServiceMetrics.MeterName, SearchEffort.MeterName, StoreTelemetry.Name))
            .UseOtlpExporter();
    }

    public static void UseTelemetry(this WebApplication app)
    {
        // Its gauges are read by whoever listens, and nobody else asks for it.
        _ = app.Services.GetRequiredService<ServiceMetrics>();
        app.UseMiddleware<RequestLog>();
    }
}
