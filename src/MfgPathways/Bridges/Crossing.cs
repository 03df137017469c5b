using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>The moves from the occupations of one side to those of the other, and the KSAs whose learning opens one.</summary>
/// <param name="Moves">How many moves there are, possible or not.</param>
/// <param name="Possible">How many are possible as things are.</param>
/// <param name="Ksas">KSAs of the side entered that open a move: most moves first, then by betweenness, descending, then by id.</param>
public sealed record Crossing(long Moves, long Possible, IReadOnlyList<BridgingKsa> Ksas)
{
    internal static Crossing Of(
        SkillGraph graph, BridgeSide from, BridgeSide to, decimal stretch, MoveRules rules, IReadOnlyList<KsaPosition> positions,
        CancellationToken cancellationToken)
    {
        var destinations = to.Occupations.Except(from.Occupations).Select(graph.NumberOf).ToHashSet();
        var learnt = to.Ksas.Select(k => graph.KsaNumber(k.Id)).ToHashSet();
        var opened = MovesOpened.Of(
            graph, [.. from.Occupations.Select(o => new CohortMember(Profile.Of(o), 1))], destinations.Contains, learnt.Contains, stretch,
            rules, cancellationToken);
        return new Crossing(
            opened.Asked, opened.Possible, [.. BridgingKsa.Ranked(graph.Framework, opened, positions).Where(k => k.Moves > 0)]);
    }
}
