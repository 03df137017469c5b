using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MfgPathways.Neo4j;

/// <summary>
/// What the store measures, by the names that OpenTelemetry has for database clients: a span, and the histogram
/// <c>db.client.operation.duration</c> in seconds, for every try of a unit of work. No statement and no value is in them.
/// </summary>
public static class StoreTelemetry
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string Name = "MfgPathways.Neo4j";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration", "s", "How long a try of a unit of work took.");

    internal static async ValueTask<T> MeasureAsync<T>(
        Neo4jOptions options, Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var tags = Tags(options);
        using var span = Source.StartActivity("neo4j", ActivityKind.Client, parentContext: default, tags);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return await work(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            var error = (failure as CypherException)?.Code ?? failure.GetType().Name;
            tags.Add("error.type", error);
            span?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    private static TagList Tags(Neo4jOptions options) => new()
    {
        { "db.system.name", "neo4j" }, { "db.namespace", options.Database }, { "server.address", options.Uri.Host },
        { "server.port", options.Uri.Port },
    };
}
