using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>All that the answer for moves says; what was not asked for is <c>null</c>.</summary>
/// <param name="List">The moves.</param>
/// <param name="Explanations">Where the numbers of each come from.</param>
/// <param name="Robustness">How robust the ranking is.</param>
public sealed record MovesReport(MoveList List, IReadOnlyList<MoveExplanation>? Explanations, Robustness? Robustness)
{
    /// <summary>The report on a list, with some of its moves explained.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="list">The list.</param>
    /// <param name="explained">
    /// The moves to explain; <c>null</c> for none, and no robustness. Where the list is into an occupation or asks for moderate
    /// evidence or better there is no robustness either.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <remarks>As <see cref="MoveExplanation.Of"/> for each move explained, and <see cref="MoveRobustness.Of"/>.</remarks>
    public static MovesReport Of(
        SkillGraph graph, EvidenceTable evidence, MoveList list, IReadOnlyList<Move>? explained,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (explained is null)
            return new MovesReport(list, null, null);
        var explanations = new List<MoveExplanation>();
        foreach (var move in explained)
        {
            cancellationToken.ThrowIfCancellationRequested();
            explanations.Add(MoveExplanation.Of(graph, evidence, list.From ?? Profile.Of(move.From!), move.To, list.Options.Effort));
        }

        return new MovesReport(
            list, explanations,
            list.From is not null && list.Options.MinEvidence <= Evidence.Weak && !Robustness.IsTooLarge(graph.Framework)
                ? MoveRobustness.Of(graph, list, cancellationToken)
                : null);
    }
}
