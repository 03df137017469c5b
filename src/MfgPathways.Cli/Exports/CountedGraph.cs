using MfgPathways.Exports;

namespace MfgPathways.Cli.Exports;

/// <summary>Counts what is written of a graph, and stops where the user has lost patience.</summary>
internal sealed class CountedGraph
{
    private long nodes;
    private long edges;

    public CountedGraph(ExportGraph graph, CancellationToken cancellationToken) => Graph = graph with
    {
        Nodes = graph.Nodes.Select(node => Pass(node, ref nodes, cancellationToken)),
        Edges = graph.Edges.Select(edge => Pass(edge, ref edges, cancellationToken)),
    };

    public ExportGraph Graph { get; }

    public (long Nodes, long Edges) Size => (nodes, edges);

    private static T Pass<T>(T item, ref long count, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        count++;
        return item;
    }
}
