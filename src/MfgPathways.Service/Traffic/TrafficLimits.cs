using System.Threading.RateLimiting;

namespace MfgPathways.Service.Traffic;

/// <summary>The limits on requests: first each client's own, then the one of all.</summary>
internal static class TrafficLimits
{
    public static PartitionedRateLimiter<HttpContext> Of(TrafficOptions options)
    {
        var all = PartitionedRateLimiter.Create<HttpContext, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(
            true, _ => new ConcurrencyLimiterOptions { PermitLimit = options.Concurrency, QueueLimit = options.Queue }));
        return options.RequestsPerSecond == 0
            ? all
            : PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
                    Client(http), _ => Bucket(options))),
                all);
    }

    private static string Client(HttpContext http) =>
        http.User.Identity is { IsAuthenticated: true, Name: { } name } ? $"key {name}" : $"address {http.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(TrafficOptions options) => new()
    {
        TokenLimit = options.Burst,
        TokensPerPeriod = Math.Max(1, options.RequestsPerSecond / 10),
        ReplenishmentPeriod = TimeSpan.FromSeconds(options.RequestsPerSecond < 10 ? 1.0 / options.RequestsPerSecond : 0.1),
        QueueLimit = 0,
    };
}
