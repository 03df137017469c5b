using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Exports;

/// <summary>The graph that was clustered, each node with its cluster.</summary>
public static class ClusterExport
{
    private static readonly ExportField[] NodeFields =
    [
        new("kind"), new("framework_id"), new("code"), new("name"), new("area"), new("competency"),
        new("cluster", ExportType.Whole), new("cluster_name"), new("stability", ExportType.Real), new("also_in", ExportType.Whole),
        new("also_share", ExportType.Real),
    ];

    /// <summary>
    /// The graph of clusters. Nodes: what was clustered, occupations first, each by id; those that no link joins to another have no
    /// cluster. Edges: the links that the clusters were found by, each once, with their weight. O(nodes + links).
    /// </summary>
    /// <param name="graph">The graph that was clustered.</param>
    /// <param name="found">Its clusters.</param>
    public static ExportGraph Of(SkillGraph graph, FrameworkClusters found)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(found);
        var links = FrameworkClustering.Prepare(graph, found.Scope, found.Options).Graph;
        var clusters = found.Clusters.SelectMany(c => c.Members.Select(m => (Cluster: c, Member: m)))
            .ToDictionary(m => (m.Member.Side, m.Member.Id));
        var nodes = links.Nodes.Select(n => ClusterMembers.Named(graph, n)).Select(n => (n.Side, n.Id))
            .Concat(found.Unlinked.Select(n => (n.Side, n.Id)))
            .OrderByDescending(n => n.Side == ProjectionSide.Occupations).ThenBy(n => n.Id, StringComparer.Ordinal);
        return new ExportGraph(
            "clusters", IsDirected: false, IsMultigraph: false,
            ExportGraph.FactsOf(graph.Framework, new ExportFact("clusters", found.Description), new ExportFact("weight", "of the link")),
            NodeFields, [new("relation")],
            nodes.Select(n =>
            {
                var place = clusters.TryGetValue(n, out var known) ? known : default;
                return n.Side == ProjectionSide.Occupations
                    ? Occupation(graph.Framework, graph.Framework.Occupations[graph.NumberOf(n.Id)], place)
                    : Ksa(graph.Framework, graph.Framework.Ksas[graph.KsaNumber(n.Id)], place);
            }),
            links.Links.Edges().Select(e => new ExportEdge(
                Id(graph, links.Nodes[e.A]), Id(graph, links.Nodes[e.B]), ExportText.Real(Math.Round(e.Weight, 3)), e.Weight, "LINK")));
    }

    private static string Id(SkillGraph graph, int node) => ClusterMembers.Named(graph, node) switch
    {
        { Side: ProjectionSide.Ksas } ksa => ExportIds.Ksa(ksa.Id),
        var occupation => ExportIds.Occupation(occupation.Id),
    };

    private static ExportNode Occupation(Framework framework, Occupation o, (Cluster Cluster, ClusterMember Member) place) => new(
        ExportIds.Of(o), ExportIds.Label(framework, o),
        ["Occupation", o.Id, o.Code, o.Title, ExportIds.Areas(framework, o), null, .. Place(place.Cluster, place.Member)]);

    private static ExportNode Ksa(Framework framework, Ksa k, (Cluster Cluster, ClusterMember Member) place) => new(
        ExportIds.Ksa(k.Id), k.Name,
        [
            "Ksa", k.Id, k.Code, k.Name, null, framework.SubCompetency(k.SubCompetencyId).CompetencyId,
            .. Place(place.Cluster, place.Member),
        ]);

    private static string?[] Place(Cluster? cluster, ClusterMember? member) => cluster is null || member is null
        ? [null, null, null, null, null]
        :
        [
            ExportText.Integer(cluster.Number), cluster.Name, member.Stability is { } stability ? ExportText.Real(stability) : null,
            member.AlsoIn is { } also ? ExportText.Integer(also) : null, member.AlsoShare is { } share ? ExportText.Real(share) : null,
        ];
}
