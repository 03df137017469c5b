using System.Globalization;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Stores;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Publishing;

/// <summary>Says how old answers are: in health, and on every answer that is given out of the published release.</summary>
internal sealed class Staleness(
    Publisher publisher, StoreConnections connections, WorkState state, IOptions<RefreshSettings> settings, TimeProvider time)
{
    /// <summary>The header that marks answers which may no longer be the store's.</summary>
    public const string Header = "MfgPathways-Stale";

    /// <summary>How what is published stands now; <c>null</c> before the first, and where there is no store to differ from.</summary>
    public Standing? Now() => connections.Work is null || publisher.Current is not { } publication ? null : Of(publication);

    /// <summary>Writes the headers of one answer.</summary>
    public static ValueTask<object?> Mark(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.OnStarting(() =>
        {
            if (http.RequestServices.GetRequiredService<Staleness>().Now() is { } standing)
            {
                http.Response.Headers.Age = ((long)standing.Age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                if (standing.IsStale)
                    http.Response.Headers[Header] = "true";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private Standing Of(Publication publication)
    {
        var age = time.GetUtcNow() - publication.ConfirmedAt;
        return new Standing(
            age < TimeSpan.Zero ? TimeSpan.Zero : age, state.Current is { FailuresInARow: > 0 } or { IsWaiting: true } || age > settings.Value.StaleAfter);
    }
}
