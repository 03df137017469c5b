using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Publishing;

/// <summary>
/// A framework as questions are asked of it: its graph, and what is computed from that once. Safe to share between threads.
/// </summary>
internal sealed class FrameworkView
{
    private readonly Lazy<EvidenceTable> evidence;
    private readonly Lazy<ClusterSides> clusters;

    public FrameworkView(Framework framework)
    {
        Graph = new SkillGraph(framework);
        Source = Source.Of(framework);
        evidence = new(() => new EvidenceTable(Graph));
        clusters = new(() => new ClusterSides(Graph));
    }

    public SkillGraph Graph { get; }

    public Framework Framework => Graph.Framework;

    public Source Source { get; }

    public EvidenceTable Evidence => evidence.Value;

    public ClusterSides Clusters => clusters.Value;
}
