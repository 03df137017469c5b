using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>What a person reads of clusters, table by table.</summary>
internal static class ClusterTables
{
    // The first features tell what a cluster is; JSON has them all.
    private const int MostFeatures = 3;

    public static Table Clusters(FrameworkClusters found, Framework framework) => Table.Of(
        [
            "No.#", "Cluster", "Members#", .. Stable(found, "Stable#"), "Links within#",
            found.Scope == ClusterScope.Ksas ? "Most of competency" : "Areas",
        ],
        found.Clusters.Select(c => (string[])
        [
            $"{c.Number}", c.Name, $"{c.Members.Count}", .. Stable(found, Percent(c.Stability)), Say.Percent(c.Within),
            Parts(c, found.Scope, framework),
        ]));

    public static Section Members(FrameworkClusters found, Framework framework, int limit)
    {
        var all = found.Clusters.All(c => c.Members.Count <= limit);
        return new Section(
            all ? "Members"
                : $"Members, the {limit} most {(found.Hierarchy is null ? "stable and " : "")}central of each; --members 0 shows all",
            [],
            Table.Of(
                ["Cluster#", .. Stable(found, "Stable#"), "Member", Where(found.Scope)],
                found.Clusters.SelectMany(c => c.Members.Take(limit).Select((m, i) => (string[])
                [
                    i == 0 ? $"{c.Number}" : "", .. Stable(found, Percent(m.Stability)), .. Member(m, framework),
                ]))) with { Grouped = true });
    }

    public static IEnumerable<Section> Boundary(FrameworkClusters found, Framework framework)
    {
        var boundary = found.Clusters.SelectMany(c => c.Members.Where(m => !m.IsCore).Select(m => (Cluster: c, Member: m)))
            .OrderByDescending(b => b.Member.AlsoShare).ThenBy(b => b.Member.Id, StringComparer.Ordinal).ToArray();
        if (boundary.Length > 0)
            yield return new Section(
                "At the boundary: in a part of the runs with another cluster", [],
                Table.Of(
                    ["Member", Where(found.Scope), "Cluster#", "Runs#", "Also with#", "Runs#"],
                    boundary.Select(b => (string[])
                    [
                        .. Member(b.Member, framework), $"{b.Cluster.Number}", Percent(b.Member.Stability), $"{b.Member.AlsoIn}",
                        Percent(b.Member.AlsoShare),
                    ])));
    }

    public static IEnumerable<Section> Features(FrameworkClusters found, Framework framework)
    {
        var with = found.Clusters.Where(c => c.Features.Count > 0).ToArray();
        var (feature, of) = found.Scope == ClusterScope.Ksas ? ("Sub-competency", "KSAs") : ("KSA", "Occupations");
        if (with.Length > 0)
            yield return new Section(
                $"What is over-represented, the first {MostFeatures} of each cluster"
                    + (with.Length < found.Clusters.Count ? $"; nothing in {found.Clusters.Count - with.Length} of them" : ""),
                [],
                Table.Of(
                    ["Cluster#", "", feature, $"{of} inside#", "Of all#", "q#"],
                    with.SelectMany(c => c.Features.Take(MostFeatures).Select((f, i) => (string[])
                    [
                        i == 0 ? $"{c.Number}" : "", Names.CodeOrId(framework, f.Id), f.Name, $"{f.Inside}", $"{f.Everywhere}",
                        Say.PValue(f.QValue),
                    ]))) with { Grouped = true });
    }

    // There is little room: areas by their abbreviations, and of competencies the first.
    private static string Parts(Cluster cluster, ClusterScope scope, Framework framework)
    {
        var parts = cluster.Composition.Select(p =>
            framework.Areas.FirstOrDefault(a => a.Id == p.Id) is { } area ? $"{area.Abbreviation} {p.Members}" : $"{p.Name} {p.Members}");
        return string.Join(", ", scope == ClusterScope.Ksas ? parts.Take(1) : parts);
    }

    private static string[] Member(ClusterMember member, Framework framework) => member.Side == ProjectionSide.Ksas
        ? [member.Name, Names.CodeOrId(framework, member.Id)]
        : [member.Name, Names.ShortArea(framework, framework.Occupations.First(o => o.Id == member.Id))];

    private static string Where(ClusterScope scope) => scope switch
    {
        ClusterScope.Ksas => "Id",
        ClusterScope.Occupations => "Area",
        _ => "Area or id",
    };

    // A hierarchy is one result, of which there is no stability to tell.
    private static string[] Stable(FrameworkClusters found, string cell) => found.Hierarchy is null ? [cell] : [];

    private static string Percent(double? share) => share is { } value ? Say.Percent(value) : "";
}
