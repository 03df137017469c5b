using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>The robustness of the move that a list ranks first.</summary>
public static class MoveRobustness
{
    /// <summary>
    /// How few edits of single requirements would rank another move first, or leave none. Weights of effort stay as they are.
    /// </summary>
    /// <param name="graph">The graph that the list was made on.</param>
    /// <param name="list">A list of moves out of a profile.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The robustness; <c>null</c> where the list has no move.</returns>
    /// <exception cref="ArgumentException">
    /// The list is of moves into an occupation, or asks for moderate evidence or better, which every edit shifts a little everywhere.
    /// </exception>
    /// <remarks>O(occupations × (occupations + KSAs)): an edit of another row than the person's own changes one move only.</remarks>
    public static Robustness? Of(SkillGraph graph, MoveList list, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        if (list.From is not { } from || list.Options.MinEvidence > Evidence.Weak)
            throw new ArgumentException(
                "Robustness is reckoned for moves out of a profile, without a demand for moderate evidence or better.", nameof(list));
        if (list.Moves.Count == 0)
            return null;
        var first = graph.NumberOf(list.Moves[0].To);
        var soft = new SoftMatching(graph);
        var changing = new List<(int Occupation, int Ksa)>();
        for (var occupation = 0; occupation < graph.OccupationCount; occupation++)
            for (var ksa = 0; ksa < graph.KsaCount; ksa++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (FirstOf(graph.WithEdit(occupation, ksa), from, list.Options, soft) != first)
                    changing.Add((occupation, ksa));
            }

        return Robustness.Of(graph, changing, () => Known(graph, list, from, first, soft));
    }

    private static int FirstOf(SkillGraph graph, Profile from, MoveOptions options, SoftMatching soft) =>
        new FirstMove(graph, from, options, soft.On(graph)).Number;

    // Three ways to topple the first: it asks for more, it loses what is shared, or the second gains what is held.
    private static int? Known(SkillGraph graph, MoveList list, Profile from, int first, SoftMatching soft)
    {
        var held = from.BitsIn(graph);
        var all = Enumerable.Range(0, graph.KsaCount).ToArray();
        var second = list.Moves.Count > 1 ? graph.NumberOf(list.Moves[1].To) : first;
        int?[] ways =
        [
            Until(first, all.Where(k => !KsaSet.Holds(held, k) && !graph.Requires(first, k))),
            Until(first, all.Where(k => KsaSet.Holds(held, k) && graph.Requires(first, k))),
            second == first ? null : Until(second, all.Where(k => KsaSet.Holds(held, k) && !graph.Requires(second, k))),
        ];
        return ways.Min();

        int? Until(int occupation, IEnumerable<int> ksas) =>
            Robustness.Until(graph, occupation, ksas, edited => FirstOf(edited, from, list.Options, soft) != first);
    }
}
