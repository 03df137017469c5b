namespace MfgPathways;

/// <summary>How many rows of each kind.</summary>
public sealed record FrameworkCounts(
    long Areas, long Tiers, long Competencies, long SubCompetencies, long Ksas, long Occupations, long Requirements, long Selections)
{
    /// <summary>The counts of a framework.</summary>
    /// <param name="framework">The framework to count.</param>
    public static FrameworkCounts Of(Framework framework) => new(
        framework.Areas.Length, framework.Tiers.Length, framework.Competencies.Length, framework.SubCompetencies.Length,
        framework.Ksas.Length, framework.Occupations.Length, framework.Requirements.Length,
        framework.Requirements.Sum(r => (long)r.Selections));
}
