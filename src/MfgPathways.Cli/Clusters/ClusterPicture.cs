using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>Clusters as a picture: a map, or the hierarchy that they were cut out of.</summary>
internal static class ClusterPicture
{
    public static Picture Of(string title, FrameworkClusters found, Framework framework) => found.Hierarchy is { } hierarchy
        ? Tree(title, found, hierarchy, framework)
        : Map(title, found, framework);

    private static ClusterMap Map(string title, FrameworkClusters found, Framework framework)
    {
        var links = ClusterOverlap.Between(framework, found);
        var linked = found.Scope switch
        {
            ClusterScope.Ksas => "occupations that require KSAs of both",
            ClusterScope.Occupations => "KSAs that occupations of both require",
            _ => "requirements that join the two",
        };
        return new ClusterMap(
            title,
            links.Count == 0
                ? "No two clusters have anything in common."
                : $"Most in common have clusters {links[0].From} and {links[0].To}: {links[0].Count} {linked}.",
            linked,
            [.. found.Clusters.Select(c => new ClusterOnMap(c.Number, c.Name, [.. c.Members.Select(m => Member(m, framework))]))], links)
        {
            Details = Names(found),
        };
    }

    // A page is no place for a tree of hundreds of lines.
    private static MergeTree Tree(string title, FrameworkClusters found, ClusterHierarchy hierarchy, Framework framework)
    {
        var members = found.Clusters.SelectMany(c => c.Members.Select(m => (m.Id, c.Number, Member: m)))
            .ToDictionary(m => m.Id, StringComparer.Ordinal);
        return new MergeTree(
            title, "Items that come together further to the left have more in common. A bracket marks a cluster, with its number.",
            "Mean distance (Jaccard) of those that come together", [.. hierarchy.Ids.Select(id => Member(members[id].Member, framework))],
            hierarchy.Dendrogram.Merges, [.. hierarchy.Ids.Select(id => members[id].Number)])
        {
            Details = Names(found),
            InPage = false,
        };
    }

    private static string Names(FrameworkClusters found) => string.Join(
        ' ', found.Clusters.Select(c => $"Cluster {c.Number}: {c.Name}, {Say.Count(c.Members.Count, "member")}."));

    private static string Member(ClusterMember member, Framework framework) =>
        (member.Side == ProjectionSide.Ksas
            ? $"{Cli.Names.CodeOrId(framework, member.Id)} {member.Name}"
            : $"{member.Name} ({Area(framework, member.Id)})")
        + (member.AlsoIn is { } other ? $", also {other}" : "");

    private static string Area(Framework framework, string occupation) =>
        Cli.Names.ShortArea(framework, framework.Occupations.First(o => o.Id == occupation));
}
