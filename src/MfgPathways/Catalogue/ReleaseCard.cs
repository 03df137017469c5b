namespace MfgPathways.Catalogue;

/// <summary>Which release a framework is, and how much of each kind it has.</summary>
/// <param name="Release">The release.</param>
/// <param name="Counts">The counts.</param>
public sealed record ReleaseCard(FrameworkRelease Release, FrameworkCounts Counts)
{
    /// <summary>The release of a framework. O(requirements).</summary>
    /// <param name="framework">The framework.</param>
    public static ReleaseCard Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new ReleaseCard(framework.Release, FrameworkCounts.Of(framework));
    }
}
