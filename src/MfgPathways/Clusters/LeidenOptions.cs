namespace MfgPathways.Clusters;

/// <summary>How to cluster. The same options and the same graph give the same clusters on every machine.</summary>
public sealed record LeidenOptions
{
    /// <summary>The largest resolution that is taken; long before it every node is alone.</summary>
    public const double LargestResolution = 1e6;

    /// <summary>Modularity at resolution 1, seed 1, run 0.</summary>
    public static readonly LeidenOptions Default = new();

    /// <summary>What to maximise.</summary>
    public QualityFunction Quality { get; init; } = QualityFunction.Modularity;

    /// <summary>
    /// γ. Modularity: without a unit, above 0; 1 is the usual one, larger values make smaller clusters. Constant Potts model: in the unit
    /// of the weights, 0 or more; 0 makes the connected components. At most <see cref="LargestResolution"/>.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Seed of the random order in which nodes are visited.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Which run of that seed; runs are independent of each other and can be made in any order.</summary>
    public ulong Run { get; init; }

    /// <exception cref="ClusterException">The resolution means nothing.</exception>
    internal void Check()
    {
        var takesNought = Quality == QualityFunction.ConstantPotts;
        var least = takesNought ? "0 or more" : "above 0";
        if (!(Resolution >= 0 && Resolution <= LargestResolution) || (Resolution == 0 && !takesNought))
            throw new ClusterException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The resolution is {Resolution}; it must be a number {least} and at most {LargestResolution:N0}."), nameof(Resolution));
    }
}
