using System.Globalization;
using System.Threading.RateLimiting;
using MfgPathways.Service.Settings;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Traffic;

/// <summary>Keeps the service upright when more is asked than it can do: limits on rate, number, size and time of requests.</summary>
internal static class TrafficSetup
{
    private const string BusySeconds = "1";

    public static void AddTraffic(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRanged<TrafficOptions>(TrafficOptions.Section);
        services.AddRateLimiter(limiter => limiter.OnRejected = RejectAsync);
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<TrafficOptions>>(
            (limiter, traffic) => limiter.GlobalLimiter = TrafficLimits.Of(traffic.Value));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<TrafficOptions>>(
            (timeouts, traffic) => timeouts.DefaultPolicy = TimeoutAfter(traffic.Value.TimeoutSeconds));
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<TrafficOptions>>(
            (kestrel, traffic) => kestrel.Limits.MaxRequestBodySize = traffic.Value.MaxBodyBytes);
        services.AddCors();
        services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<IOptions<TrafficOptions>>(
            (cors, traffic) => cors.AddDefaultPolicy(
                policy => policy.WithOrigins(traffic.Value.Origins).AllowAnyHeader().AllowAnyMethod()));
    }

    private static RequestTimeoutPolicy TimeoutAfter(int seconds) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = context => WriteAsync(
            context, StatusCodes.Status503ServiceUnavailable, BusySeconds,
            $"The answer took longer than {seconds} s: ask for less, or again when the service is less busy."),
    };

    private static async ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        // Only the limit of one client can say when it will let the next request pass.
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            await WriteAsync(
                context.HttpContext, StatusCodes.Status429TooManyRequests,
                Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
                "You ask more often than one client may: wait as long as Retry-After says.");
        else
            await WriteAsync(
                context.HttpContext, StatusCodes.Status503ServiceUnavailable, BusySeconds,
                "The service has more to do than it can: ask again as Retry-After says.");
    }

    private static async Task WriteAsync(HttpContext http, int status, string retryAfter, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.RetryAfter = retryAfter;
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails = new ProblemDetails { Status = status, Detail = sentence },
        });
    }
}
