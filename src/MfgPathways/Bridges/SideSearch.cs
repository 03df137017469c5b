using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// Finds the side that a person means by a name: a technology area, an occupation, a competency or a sub-competency. A prefix says which:
/// <c>area:</c>, <c>occupation:</c>, <c>competency:</c>. Clusters have a prefix and a number: <c>occupation-cluster:</c>,
/// <c>ksa-cluster:</c>. Never guesses between several.
/// </summary>
public static class SideSearch
{
    private static readonly (string Prefix, Func<SkillGraph, string, NameMatch<BridgeSide>> Find)[] Kinds =
        [("area:", Area), ("competency:", Competency), ("occupation:", Occupation)];

    private static readonly (string Prefix, ClusterScope Scope)[] ClusterKinds =
        [("occupation-cluster:", ClusterScope.Occupations), ("ksa-cluster:", ClusterScope.Ksas)];

    /// <summary>What a name stands for. O(occupations + competencies); for a cluster, the time of <see cref="ClusterSides.Of"/>.</summary>
    /// <param name="graph">Where to look.</param>
    /// <param name="name">For example <c>electronics</c>, <c>competency:4.1</c> or <c>cnc operators@materials</c>. A whole name is meant as
    /// such, even where longer ones begin with it.</param>
    /// <param name="clusters">The clusters of the graph, where several names are looked for; found anew if <c>null</c>.</param>
    public static NameMatch<BridgeSide> Find(SkillGraph graph, string name, ClusterSides? clusters = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(name);
        var text = name.Trim();
        clusters ??= new ClusterSides(graph);
        foreach (var (prefix, find) in Kinds)
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return find(graph, text[prefix.Length..]);
        foreach (var (prefix, scope) in ClusterKinds)
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return Cluster(clusters, text[prefix.Length..], scope);
        if (text.StartsWith("cluster:", StringComparison.OrdinalIgnoreCase))
            return Cluster(clusters, text["cluster:".Length..], ClusterScope.Occupations, ClusterScope.Ksas);
        var matches = Array.ConvertAll(Kinds, kind => kind.Find(graph, text));
        BridgeSide[] fitting = [.. matches.SelectMany(m => m.Found is { } found ? [found] : m.Ambiguous ? m.Nearest : [])];
        BridgeSide[] whole = [.. fitting.Where(s => IsNamed(graph.Framework, s, Slug.Of(text)))];
        return Among(whole.Length > 0 ? whole : fitting, [.. matches.SelectMany(m => m.Nearest)]);
    }

    private static NameMatch<BridgeSide> Cluster(ClusterSides clusters, string number, params ClusterScope[] scopes)
    {
        BridgeSide[] all = [.. scopes.SelectMany(clusters.Of)];
        return Among([.. all.Where(s => s.Id == number.Trim())], all);
    }

    // One is found, several are ambiguous, and for none there are the nearest.
    private static NameMatch<BridgeSide> Among(BridgeSide[] fitting, BridgeSide[] nearest) => fitting switch
    {
        [] => new NameMatch<BridgeSide>(null, false, nearest),
        [var only] => new NameMatch<BridgeSide>(only, false, [only]),
        _ => new NameMatch<BridgeSide>(null, true, fitting),
    };

    private static bool IsNamed(Framework framework, BridgeSide side, string slug) =>
        Slug.Of(side.Id) == slug || Slug.Of(side.Name) == slug
        || (side.Kind == BridgeSideKind.Area && Slug.Of(framework.Areas.First(a => a.Id == side.Id).Abbreviation) == slug);

    private static NameMatch<BridgeSide> Area(SkillGraph graph, string text) =>
        Among([.. NameSearch.Areas(graph.Framework, text).Select(a => BridgeSide.Of(graph, a))], []);

    private static NameMatch<BridgeSide> Occupation(SkillGraph graph, string text) =>
        Of(NameSearch.Occupation(graph.Framework, text), o => BridgeSide.Of(graph, o));

    // A competency and a sub-competency never have the same id; a name of both stands for both.
    private static NameMatch<BridgeSide> Competency(SkillGraph graph, string text)
    {
        var whole = Of(NameSearch.Competency(graph.Framework, text), c => BridgeSide.Of(graph, c));
        var part = Of(NameSearch.SubCompetency(graph.Framework, text), s => BridgeSide.Of(graph, s));
        if (IsNone(part))
            return IsNone(whole) ? new NameMatch<BridgeSide>(null, false, [.. whole.Nearest, .. part.Nearest]) : whole;
        return IsNone(whole) ? part : new NameMatch<BridgeSide>(null, true, [.. whole.Nearest, .. part.Nearest]);

        static bool IsNone(NameMatch<BridgeSide> match) => match.Found is null && !match.Ambiguous;
    }

    private static NameMatch<BridgeSide> Of<T>(NameMatch<T> match, Func<T, BridgeSide> side)
        where T : class
    {
        BridgeSide[] nearest = [.. match.Nearest.Select(side)];
        return new NameMatch<BridgeSide>(match.Found is null ? null : nearest[0], match.Ambiguous, nearest);
    }
}
