using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Pathways;

namespace MfgPathways.Service.Questions;

/// <summary>
/// How much one answer may cost: section <c>Limits</c> of the configuration. A search that reaches its budget answers with what it has,
/// and says by how much that can be off.
/// </summary>
internal sealed record AnswerLimits
{
    public const string Section = "Limits";

    /// <summary>Stepping stones that a search for routes tries at most.</summary>
    [Range(1, long.MaxValue)]
    public long RouteBudget { get; init; } = PathOptions.Default.Budget;

    /// <summary>KSAs and shut moves that a search for a bundle looks at, at most.</summary>
    [Range(1, long.MaxValue)]
    public long BundleBudget { get; init; } = BundleOptions.UsualBudget;

    /// <summary>Most runs, and most shuffles, of a clustering.</summary>
    [Range(Clusters.ClusterOptions.FewestRuns, Clusters.ClusterOptions.MostRuns)]
    public int ClusterRuns { get; init; } = 1000;

    /// <summary>Most runs at each resolution of a sweep.</summary>
    [Range(Clusters.ClusterOptions.FewestRuns, Clusters.ClusterOptions.MostRuns)]
    public int SweepRuns { get; init; } = 100;

    /// <summary>Of how many moves or KSAs an answer tells all at most; each takes time, and room in the answer.</summary>
    [Range(1, 1000)]
    public int Explained { get; init; } = 10;
}
