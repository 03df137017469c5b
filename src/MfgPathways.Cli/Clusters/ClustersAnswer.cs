using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>Clusters as an answer: which there are, who is in them and how surely, and how good the whole is.</summary>
internal static class ClustersAnswer
{
    // More names of those without a cluster are for JSON and CSV.
    private const int MostNamed = 8;

    public static Answer Of(FrameworkClusters found, Framework framework, int limit) => new(
        "clusters", Title(found),
        [
            new Section(null, [.. Summary(found, framework)], ClusterTables.Clusters(found, framework)),
            ClusterTables.Members(found, framework, limit),
            .. ClusterTables.Boundary(found, framework),
            .. ClusterTables.Features(found, framework),
            new Section("How good and how sure it is", [], ClusterPanelInWords.Of(found)),
        ],
        Flat(found), new Payload(found, wire => wire.FrameworkClusters), Source.Of(framework), Rules(found));

    /// <summary>What is clustered, for sentences.</summary>
    public static string Noun(ClusterScope scope) => scope switch
    {
        ClusterScope.Ksas => "KSAs",
        ClusterScope.Occupations => "occupations",
        _ => "occupations and KSAs",
    };

    private static string Title(FrameworkClusters found)
    {
        var sizes = found.Clusters.Select(c => c.Members.Count).ToArray();
        return $"{Say.Count(sizes.Length, "cluster")} of {Noun(found.Scope)}, of {sizes.Min()} to {sizes.Max()} members"
            + (Stability(found) is { } stability ? $", {Say.Percent(stability)} stable" : "");
    }

    private static IEnumerable<string> Summary(FrameworkClusters found, Framework framework)
    {
        var boundary = found.Clusters.Sum(c => c.Members.Count(m => !m.IsCore));
        if (Stability(found) is not null)
            yield return $"Stable: the share of {found.Options.Runs} runs that put a member together with the others of its cluster, on "
                + $"average. {(boundary == 0 ? "No member is" : boundary == 1 ? "1 member is" : $"{boundary} members are")} "
                + "at the boundary.";
        if (found.Unlinked.Count > 0)
            yield return $"{found.Unlinked.Count} without a link, and so in no cluster: "
                + $"{Say.Few([.. found.Unlinked.Select(n => Names.CodeOrId(framework, n.Id))], MostNamed)}.";
    }

    private static double? Stability(FrameworkClusters found) =>
        found.Clusters.SelectMany(c => c.Members).Average(m => m.Stability);

    private static Table Flat(FrameworkClusters found) => Table.Of(
        [
            "cluster", "cluster_name", "cluster_size", "cluster_stability", "side", "id", "name", "stability", "core", "also_in",
            "also_share", "links_within", "centrality",
        ],
        [
            .. from c in found.Clusters
               from m in c.Members
               select (string[])
               [
                   $"{c.Number}", c.Name, $"{c.Members.Count}", Share(c.Stability), Side(m.Side), m.Id, m.Name, Share(m.Stability),
                   m.IsCore ? "true" : "false", $"{m.AlsoIn}", Share(m.AlsoShare), Share(m.Within), Say.Number(m.Centrality, "0.####"),
               ],
            .. found.Unlinked.Select(n => (string[])["", "", "", "", Side(n.Side), n.Id, n.Name, "", "", "", "", "", ""]),
        ]);

    private static string Side(ProjectionSide side) => side == ProjectionSide.Ksas ? "ksa" : "occupation";

    private static string Share(double? share) => share is { } value ? Say.Share(value) : "";

    private static string[] Rules(FrameworkClusters found)
    {
        var named = found.Scope == ClusterScope.Ksas
            ? "Named after the sub-competency that is over-represented, if one is, and the most central KSAs: those that the most "
                + "occupations require together with other members."
            : "Named after the KSAs that are over-represented most among its occupations.";
        return
        [
            $"{named} Over-represented: more than chance gives (hypergeometric), the false discovery rate held at 5 %. Boundary: in "
                + $"{Say.Percent(ClusterMember.BoundaryShare)} of the runs or more with another cluster.",
            $"{Say.Capital(found.Description)}. {found.Links} links between {found.Nodes} {Noun(found.Scope)}.",
        ];
    }
}
