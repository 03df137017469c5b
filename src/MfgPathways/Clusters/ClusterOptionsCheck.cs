namespace MfgPathways.Clusters;

/// <summary>Which options mean something.</summary>
internal static class ClusterOptionsCheck
{
    /// <exception cref="ClusterException">An option is out of range, or two do not go together.</exception>
    public static void Check(ClusterScope scope, ClusterOptions options)
    {
        if (options.Method == ClusterMethod.Barber != (scope == ClusterScope.Both))
            throw new ClusterException(
                "Bipartite modularity clusters occupations and KSAs together, and the other methods one of them: choose another method.",
                nameof(options.Method));
        if (options.Runs is < ClusterOptions.FewestRuns or > ClusterOptions.MostRuns)
            throw new ClusterException(
                $"The number of runs is {options.Runs}; it must be from {ClusterOptions.FewestRuns} to {ClusterOptions.MostRuns}.");
        if (options.Shuffles != 0 && options.Shuffles is < ClusterOptions.FewestRuns or > ClusterOptions.MostRuns)
            throw new ClusterException(
                $"The number of shuffles is {options.Shuffles}; it must be 0 for none, or from {ClusterOptions.FewestRuns} to "
                    + $"{ClusterOptions.MostRuns}.");
        if (options.Neighbours < 0)
            throw new ClusterException($"The number of neighbours is {options.Neighbours}; it must be 0 for all links, or more.");
        if (options.Resolution is { } resolution)
            new LeidenOptions { Quality = options.Quality, Resolution = resolution }.Check();
        if (options.Height is { } height && !(height is >= 0 and <= 1))
            throw new ClusterException(FormattableString.Invariant($"The height is {height}; it must be a distance from 0 to 1."));
        if (options.Count is not null && options.Height is not null)
            throw new ClusterException("A number of clusters and a height are two ways to cut: leave one out.", nameof(options.Height));
    }
}
