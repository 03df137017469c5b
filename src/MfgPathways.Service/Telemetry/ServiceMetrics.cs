using System.Diagnostics.Metrics;
using MfgPathways.Service.Publishing;

namespace MfgPathways.Service.Telemetry;

/// <summary>What the service measures of itself, beside what ASP.NET and the store measure.</summary>
internal sealed class ServiceMetrics : IDisposable
{
    public const string MeterName = "MfgPathways.Service";

    private readonly Meter meter;

    public ServiceMetrics(IMeterFactory meters, Publisher publisher, Staleness staleness)
    {
        meter = meters.Create(MeterName);
        meter.CreateObservableGauge(
            "mfgpathways.graph.age", () => Age(publisher, staleness), "s", "Since the store last held the release that is served.");
    }

    public void Dispose() => meter.Dispose();

    private static IEnumerable<Measurement<double>> Age(Publisher publisher, Staleness staleness) =>
        staleness.Now() is { } standing && publisher.Current is { } current
            ? [new(standing.Age.TotalSeconds, new KeyValuePair<string, object?>("release", current.Release.Framework.Release.Id))]
            : [];
}
