using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>Where a KSA stands in the framework: how much it connects, whoever learns it.</summary>
/// <param name="RequiredBy">The occupations that require it, by id.</param>
/// <param name="Betweenness">
/// Betweenness in the bipartite graph of occupations and KSAs: over all pairs of other nodes, the sum of the shares of their shortest paths
/// that lead through it (Brandes 2001).
/// </param>
/// <param name="BetweennessShare">Betweenness ÷ ((N − 1)(N − 2) ÷ 2), N occupations and KSAs: the share of all pairs, 0 to 1.</param>
/// <param name="Participation">How evenly its occupations spread over the groups.</param>
public sealed record KsaPosition(
    IReadOnlyList<Occupation> RequiredBy, double Betweenness, double BetweennessShare, Participation Participation)
{
    /// <summary>The position of each KSA, by its number. O((n + m) · requirements + n²).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The groups of each occupation, by its number; its technology areas if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">Not every occupation has a list of groups.</exception>
    public static IReadOnlyList<KsaPosition> Of(
        SkillGraph graph, IReadOnlyList<int[]>? groups = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var participation = Participation.Of(graph, groups);
        var betweenness = Graph.Betweenness.Of(SimpleGraph.Of(graph), cancellationToken: cancellationToken)
            .AsSpan(graph.OccupationCount).ToArray();
        var nodes = graph.OccupationCount + (double)graph.KsaCount;
        var pairs = Math.Max(1, (nodes - 1) * (nodes - 2) / 2);
        return
        [
            .. Enumerable.Range(0, graph.KsaCount).Select(ksa => new KsaPosition(
                [.. graph.OccupationsOf(ksa).ToArray().Select(o => graph.Framework.Occupations[o])],
                betweenness[ksa], betweenness[ksa] / pairs, participation[ksa])),
        ];
    }
}
