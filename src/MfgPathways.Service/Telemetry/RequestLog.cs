using System.Diagnostics;
using MfgPathways.Service.Publishing;

namespace MfgPathways.Service.Telemetry;

/// <summary>One line for each request: what was asked, what came of it, how long it took, from which release, under which id.</summary>
internal sealed partial class RequestLog(RequestDelegate next, Publisher publisher, TimeProvider time, ILogger<RequestLog> log)
{
    public const string CorrelationHeader = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        var id = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[CorrelationHeader] = id;
            return Task.CompletedTask;
        });
        var release = publisher.Current?.Release.Framework;
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogAnswered(
                context.Request.Method, context.Request.Path, context.Response.StatusCode, time.GetElapsedTime(start).TotalMilliseconds,
                release?.Release.Id, release?.Checksum[..12], id);
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "{Method} {Path}: {Status} in {Milliseconds:0.0} ms, release {Release} ({Checksum}), correlation {CorrelationId}")]
    private partial void LogAnswered(
        string method, PathString path, int status, double milliseconds, string? release, string? checksum, string correlationId);
}
