using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Publishing;

/// <summary>
/// A framework as questions are asked of it: its graph, and what is computed from that once. Safe to share between threads.
/// </summary>
internal sealed class FrameworkView
{
    private readonly Lazy<Task<EvidenceTable>> evidence;
    private readonly Lazy<Task<ClusterSides>> clusters;

    public FrameworkView(Framework framework)
    {
        Graph = new SkillGraph(framework);
        Source = Source.Of(framework);
        evidence = Begun(() => new EvidenceTable(Graph).Prepare());
        clusters = Begun(() => new ClusterSides(Graph));
    }

    public SkillGraph Graph { get; }

    public Framework Framework => Graph.Framework;

    public Source Source { get; }

    /// <summary>The evidence for every move; whoever asks first has it made, and each waits for it no longer than it wants to.</summary>
    public EvidenceTable Evidence(CancellationToken cancellationToken) => Waited(evidence, cancellationToken);

    /// <summary>The clusters that can be sides of a bridge; made and waited for as <see cref="Evidence"/> is.</summary>
    public ClusterSides Clusters(CancellationToken cancellationToken) => Waited(clusters, cancellationToken);

    // On a thread of its own: the threads of the pool may all be waiting for it.
    private static Lazy<Task<T>> Begun<T>(Func<T> make) => new(() => Task.Factory.StartNew(
        make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private static T Waited<T>(Lazy<Task<T>> begun, CancellationToken cancellationToken) =>
        begun.Value.WaitAsync(cancellationToken).GetAwaiter().GetResult();
}
