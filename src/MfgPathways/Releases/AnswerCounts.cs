using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Releases;

/// <summary>What answers rest on, counted over a whole framework, so that two frameworks can be compared.</summary>
/// <param name="Requirements">How many requirements.</param>
/// <param name="Moves">How many moves count: as in lock-in, bridges and bundles, up to the stretch.</param>
/// <param name="Strong">How many moves have strong evidence.</param>
/// <param name="Moderate">How many have moderate evidence.</param>
/// <param name="Weak">How many have weak evidence.</param>
/// <param name="Gaps">Effort of all moves between occupations that list a KSA, added up.</param>
public sealed record AnswerCounts(int Requirements, int Moves, int Strong, int Moderate, int Weak, decimal Gaps)
{
    /// <summary>The counts of a framework. As making its <see cref="EvidenceTable"/>.</summary>
    /// <param name="graph">The framework.</param>
    /// <param name="stretch">Most effort of a move that counts.</param>
    /// <param name="rules">Which moves count; every KSA counts 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static AnswerCounts Of(SkillGraph graph, decimal stretch, MoveRules rules, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(rules);
        rules.Check(stretch);
        var weights = EffortWeights.Uniform(graph);
        var moves = new MoveGraph(graph, rules with { Effort = null }, cancellationToken).Moves(weights.InSums(stretch)).Count();
        var evidence = new EvidenceTable(graph, cancellationToken);
        var grades = new int[Enum.GetValues<Evidence>().Length];
        long gaps = 0;
        foreach (var from in Listed(graph))
            foreach (var to in Listed(graph))
                if (from != to)
                {
                    grades[(int)evidence.Of(from, to).Grade]++;
                    gaps += weights.SumMissing(graph.BitsOf(to), graph.BitsOf(from));
                }

        return new AnswerCounts(
            graph.Framework.Requirements.Length, moves, grades[(int)Evidence.Strong], grades[(int)Evidence.Moderate],
            grades[(int)Evidence.Weak], weights.InUnits(gaps));
    }

    private static IEnumerable<int> Listed(SkillGraph graph) =>
        Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0);
}
