using MfgPathways.Clusters;
using MfgPathways.Neo4j;
using MfgPathways.Pathways;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Settings;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Hosting;

/// <summary>Derives moves and clusters and writes them to the store, where it lacks them for its framework and these options.</summary>
internal sealed partial class Deriving(IOptions<DeriveSettings> settings, WorkState state, ILogger<Deriving> log)
{
    public async Task RunAsync(Neo4jFrameworkStore store, FrameworkView view, CancellationToken cancellationToken)
    {
        var there = await store.ReadDerivationsAsync(cancellationToken);
        state.Set(s => s with { Derived = there });
        if (settings.Value.Moves is { Enabled: true } moves)
            await UnlessTooLargeAsync(() => MovesAsync(moves.ToOptions()));
        foreach (var (scope, options) in settings.Value.Clusters())
            await UnlessTooLargeAsync(() => ClustersAsync(scope, options));

        // What a large framework is too large for is no reason not to serve it.
        async Task UnlessTooLargeAsync(Func<Task> derive)
        {
            try
            {
                await derive();
            }
            catch (Exception exception) when (exception is ClusterException or PathException)
            {
                LogLeftOut(exception.Message);
            }
        }

        async Task MovesAsync(WrittenMoveOptions options)
        {
            if (Holds("moves", options.Describe(view.Graph, view.Evidence(cancellationToken))))
                return;
            state.Set(s => s with { Doing = "derives moves" });
            await WriteAsync(await store.WriteMovesAsync(view.Graph, view.Evidence(cancellationToken), options, cancellationToken));
        }

        async Task ClustersAsync(ClusterScope scope, ClusterOptions options)
        {
            if (Holds($"clusters-of-{scope.ToString().ToLowerInvariant()}", FrameworkClusters.Describe(view.Graph, scope, options)))
                return;
            state.Set(s => s with { Doing = $"derives clusters of {scope.ToString().ToLowerInvariant()}" });
            // They cannot be cancelled, and the process must not wait for them when it is to end.
            var clusters = await Task.Run(() => FrameworkClusters.Of(view.Graph, scope, options), cancellationToken)
                .WaitAsync(cancellationToken);
            await WriteAsync(await store.WriteClustersAsync(view.Framework, clusters, cancellationToken));
        }

        bool Holds(string kind, string options) => there.Any(d => d.Kind == kind && d.Options == options);

        async Task WriteAsync(WriteReport report)
        {
            LogWritten(report.Derivation.Kind, report.Count, report.Derivation.Run);
            if (report.Left.Count > 0)
                LogLeft(string.Join('\n', LeftInWords.Of(report.Left)));
            there = await store.ReadDerivationsAsync(cancellationToken);
            state.Set(s => s with { Derived = there });
        }
    }

    [LoggerMessage(LogLevel.Information, "Not derived: {Reason}")]
    private partial void LogLeftOut(string reason);

    [LoggerMessage(LogLevel.Warning, "{Left}")]
    private partial void LogLeft(string left);

    [LoggerMessage(LogLevel.Information, "Wrote {Kind}: {Count}, as run {Run}.")]
    private partial void LogWritten(string kind, int count, long run);
}
