using System.Globalization;

namespace MfgPathways.Clusters;

/// <summary>Options in words.</summary>
internal static class ClusterDescription
{
    /// <summary>What made the clusters, in one line.</summary>
    public static string Of(ClusterScope scope, ClusterOptions options) => options.Method switch
    {
        ClusterMethod.AverageLinkage => $"{Noun(scope)} by average linkage on Jaccard distance; {Cut(options)}",
        ClusterMethod.Barber => $"{Noun(scope)} by Leiden on the requirements; bipartite modularity {Runs(options)}",
        _ => $"{Noun(scope)} by Leiden on {Graph(options)}; {Quality(options)} {Runs(options)}",
    };

    /// <summary>That nothing can be clustered, and what to change.</summary>
    public static string NoLinks(ClusterScope scope, ClusterOptions options) =>
        $"No two {Noun(scope)} are joined by a link, so there is nothing to cluster"
            + (options.Measure == ProjectionMeasure.Significant ? ": take another graph than the significant links." : ".");

    private static string Noun(ClusterScope scope) => scope switch
    {
        ClusterScope.Ksas => "KSAs",
        ClusterScope.Occupations => "occupations",
        _ => "occupations and KSAs",
    };

    private static string Graph(ClusterOptions options)
    {
        var measure = options.Measure switch
        {
            ProjectionMeasure.CoOccurrence => "co-occurrence",
            ProjectionMeasure.Jaccard => "Jaccard",
            ProjectionMeasure.Cosine => "cosine",
            ProjectionMeasure.AssociationStrength => "association strength",
            _ => "co-occurrence where it is significant",
        };
        return options.Neighbours switch
        {
            0 => $"all links by {measure}",
            1 => $"the strongest link of each by {measure}",
            var number => $"the {number} strongest links of each by {measure}",
        };
    }

    private static string Quality(ClusterOptions options) =>
        options.Quality == QualityFunction.ConstantPotts ? "constant Potts model" : "modularity";

    private static string Runs(ClusterOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"at resolution {options.Resolution:0.######}; consensus of {options.Runs} runs; seed {options.Seed}");

    private static string Cut(ClusterOptions options) => options switch
    {
        { Height: { } height } => FormattableString.Invariant($"cut at {height:0.######}"),
        { Count: { } count } => $"cut into {count}",
        _ => "cut where modularity is largest",
    };
}
