using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Commands;

/// <summary>What a person reads of clusters, table by table.</summary>
internal static class ClusterTables
{
    // The first features tell what a cluster is; JSON has them all.
    private const int MostFeatures = 3;

    private const int MostParts = 2;

    public static Table Clusters(FrameworkClusters found, Framework framework) => Table.Of(
        ["No.#", "Cluster", "Members#", "Stable#", "Links within#", found.Scope == ClusterScope.Ksas ? "Competencies" : "Areas"],
        found.Clusters.Select(c => (string[])
        [
            $"{c.Number}", c.Name, $"{c.Members.Count}", Percent(c.Stability), Say.Percent(c.Within), Parts(c, framework),
        ]));

    public static Section Members(FrameworkClusters found, Framework framework, int limit)
    {
        var all = found.Clusters.All(c => c.Members.Count <= limit);
        return new Section(
            all ? "Members" : $"Members, the {limit} most stable and central of each; --members 0 shows all", [],
            Table.Of(
                ["Cluster#", "Stable#", "Member", Where(found.Scope), "Also with#"],
                found.Clusters.SelectMany(c => c.Members.Take(limit).Select((m, i) => (string[])
                [
                    i == 0 ? $"{c.Number}" : "", Percent(m.Stability), .. Member(m, framework),
                    m.AlsoIn is null ? "" : $"{m.AlsoIn}",
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

    public static IEnumerable<Section> Features(FrameworkClusters found)
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
                        i == 0 ? $"{c.Number}" : "", f.Id, f.Name, $"{f.Inside}", $"{f.Everywhere}", Say.PValue(f.QValue),
                    ]))) with { Grouped = true });
    }

    // The areas of occupations, for which there is little room, by their abbreviations.
    private static string Parts(Cluster cluster, Framework framework)
    {
        var parts = cluster.Composition.Take(MostParts).Select(p =>
            $"{framework.Areas.FirstOrDefault(a => a.Id == p.Id)?.Abbreviation ?? p.Name} {p.Members}");
        var rest = cluster.Composition.Skip(MostParts).Sum(p => p.Members);
        return string.Join(", ", rest == 0 ? parts : parts.Append($"other {rest}"));
    }

    private static string[] Member(ClusterMember member, Framework framework) => member.Side == ProjectionSide.Ksas
        ? [member.Name, member.Id]
        : [member.Name, Names.ShortArea(framework, framework.Occupations.First(o => o.Id == member.Id))];

    private static string Where(ClusterScope scope) => scope switch
    {
        ClusterScope.Ksas => "Id",
        ClusterScope.Occupations => "Area",
        _ => "Area or id",
    };

    private static string Percent(double? share) => share is { } value ? Say.Percent(value) : "";
}
