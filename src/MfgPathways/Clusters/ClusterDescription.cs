using System.Globalization;

namespace MfgPathways.Clusters;

/// <summary>Options in words.</summary>
internal static class ClusterDescription
{
    /// <summary>What made the clusters, in one line.</summary>
    public static string Of(ClusterScope scope, ClusterOptions options) => string.Create(CultureInfo.InvariantCulture,
        $"{Noun(scope)} by Leiden on {Graph(options)}; {Quality(options)}; consensus of {options.Runs} runs; seed {options.Seed}");

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
        return options.Neighbours == 0 ? $"all links by {measure}" : $"the {options.Neighbours} strongest links of each by {measure}";
    }

    private static string Quality(ClusterOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(options.Quality == QualityFunction.Modularity ? "modularity" : "constant Potts model")} at resolution {options.Resolution:0.####}");
}
