using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Releases;

/// <summary>
/// The moves that count in one of two releases only. A move counts as in lock-in, bridges and bundles: its destination lists enough KSAs,
/// enough of them are held, and the effort is within the stretch.
/// </summary>
/// <param name="Stretch">Most effort of a move.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Before">How many moves count in the earlier release.</param>
/// <param name="After">How many count in the later one.</param>
/// <param name="Opened">Those that count in the later one only; by ids.</param>
/// <param name="Closed">Those that count in the earlier one only; by ids.</param>
public sealed record MovesDiff(
    decimal Stretch, string Unit, int Before, int After, IReadOnlyList<ChangedMove> Opened, IReadOnlyList<ChangedMove> Closed)
{
    /// <summary>The difference. O(n² · words).</summary>
    /// <param name="pair">The releases.</param>
    /// <param name="stretch">Most effort of a move.</param>
    /// <param name="before">The rules in the earlier release.</param>
    /// <param name="after">The same rules in the later one: rarity and hours are those of its KSAs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Pathways.PathException">The stretch or a rule is out of range.</exception>
    public static MovesDiff Of(
        ReleasePair pair, decimal stretch, MoveRules before, MoveRules after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        before.Check(stretch);
        after.Check(stretch);
        var (old, now) = (Moves(pair.Before, before, stretch, cancellationToken), Moves(pair.After, after, stretch, cancellationToken));
        var (oldSet, nowSet) = (old.ToHashSet(), now.ToHashSet());
        return new MovesDiff(
            stretch, before.WeightsIn(pair.Before).Unit, old.Count, now.Count,
            [
                .. now.Select(m => (m.From, m.To, Old: (pair.OccupationBefore(m.From), pair.OccupationBefore(m.To))))
                    .Where(m => !oldSet.Contains(m.Old))
                    .Select(m => Changed(pair.After.Framework, m.From, m.To, m.Old, (m.From, m.To))),
            ],
            [
                .. old.Select(m => (m.From, m.To, Now: (pair.OccupationAfter(m.From), pair.OccupationAfter(m.To))))
                    .Where(m => !nowSet.Contains(m.Now))
                    .Select(m => Changed(pair.Before.Framework, m.From, m.To, (m.From, m.To), m.Now)),
            ]);

        ChangedMove Changed(Framework framework, int from, int to, (int From, int To) earlier, (int From, int To) later) => new(
            framework.Occupations[from], framework.Occupations[to], Effort(pair.Before, before, earlier), Effort(pair.After, after, later));
    }

    private static List<(int From, int To)> Moves(SkillGraph graph, MoveRules rules, decimal stretch, CancellationToken cancellationToken)
    {
        var moves = new MoveGraph(graph, rules, cancellationToken);
        return [.. moves.Moves(rules.WeightsIn(graph).InSums(stretch)).Select(m => (moves.NumberOf(m.From), moves.NumberOf(m.To)))];
    }

    private static decimal? Effort(SkillGraph graph, MoveRules rules, (int From, int To) move)
    {
        if (move.From < 0 || move.To < 0 || graph.KsasOf(move.From).Length == 0 || graph.KsasOf(move.To).Length == 0)
            return null;
        var weights = rules.WeightsIn(graph);
        return weights.InUnits(weights.SumMissing(graph.BitsOf(move.To), graph.BitsOf(move.From)));
    }
}
