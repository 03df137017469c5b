namespace MfgPathways.Exports;

/// <summary>
/// A graph on its way to a file of another program. Nodes and edges are made while they are written, so that a large framework takes no
/// more memory than itself; both may be gone through more than once.
/// </summary>
/// <param name="Name">What it is of: <c>framework</c>, <c>moves</c>, <c>route</c> or <c>clusters</c>.</param>
/// <param name="IsDirected">Whether its edges have a direction.</param>
/// <param name="IsMultigraph">Whether two nodes may be joined more than once in one direction.</param>
/// <param name="Facts">Release, checksum, merges, attribution and the options that made it.</param>
/// <param name="NodeFields">Attributes of nodes beside id and label.</param>
/// <param name="EdgeFields">Attributes of edges beside ends, label and weight.</param>
/// <param name="Nodes">The nodes, in a declared order.</param>
/// <param name="Edges">The edges, in a declared order; their ends are nodes of the graph.</param>
public sealed record ExportGraph(
    string Name, bool IsDirected, bool IsMultigraph, IReadOnlyList<ExportFact> Facts, IReadOnlyList<ExportField> NodeFields,
    IReadOnlyList<ExportField> EdgeFields, IEnumerable<ExportNode> Nodes, IEnumerable<ExportEdge> Edges)
{
    /// <summary>What holds of every graph of a framework, and then what is said.</summary>
    internal static IReadOnlyList<ExportFact> FactsOf(Framework framework, params IEnumerable<ExportFact> more)
    {
        var source = Source.Of(framework);
        return
        [
            new("release", source.Release), new("checksum", source.Checksum), new("merges", source.Merges),
            new("attribution", source.Attribution), .. more,
        ];
    }
}
