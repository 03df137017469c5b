using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>
/// Which KSAs open the most moves to some people, each learnt alone. KSAs can be worth more together than apart, so the first of the list
/// are not in general the best to learn together.
/// </summary>
/// <param name="Stretch">The largest effort of a move, in <paramref name="Unit"/>.</param>
/// <param name="Options">Which moves count.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="People">How many people are asked about.</param>
/// <param name="Moves">How many moves there are for them in all, possible or not: for each person the occupations that count.</param>
/// <param name="Possible">How many of these are possible as things are.</param>
/// <param name="Ksas">
/// Every KSA: most moves opened first, then by betweenness, descending, then by id. One that everybody holds opens none.
/// </param>
public sealed record BridgingKsas(
    decimal Stretch, MoveRules Options, string Unit, int People, long Moves, long Possible, IReadOnlyList<BridgingKsa> Ksas)
{
    /// <summary>The KSAs by what each opens to a cohort, exact.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cohort">Who learns; <see cref="Cohort.Everyone"/> if <c>null</c>: one person of every occupation.</param>
    /// <param name="stretch">The largest effort of a single move, in the unit of the options; 0 or more.</param>
    /// <param name="options">Which moves count; <see cref="MoveRules.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">The stretch or an option is out of range, or the effort is that of one person.</exception>
    /// <exception cref="NothingListedException">Somebody of the cohort holds no KSA.</exception>
    /// <remarks>
    /// O(people · (occupations + Σ d) + openings · KSAs), d = how many occupations require a KSA held; and the betweenness.
    /// </remarks>
    public static BridgingKsas Of(
        SkillGraph graph, Cohort? cohort, decimal stretch, MoveRules? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= MoveRules.Default;
        options.Check(stretch);
        cohort ??= Cohort.Everyone(graph);
        foreach (var member in cohort.Members)
            NothingListedException.ThrowIfEmpty(graph, member.Profile);
        var opened = MovesOpened.Of(graph, cohort.Members, _ => true, _ => true, stretch, options, cancellationToken);
        return new BridgingKsas(
            stretch, options, options.WeightsIn(graph).Unit, cohort.Heads, opened.Asked, opened.Possible,
            BridgingKsa.Ranked(graph.Framework, opened, KsaPosition.Of(graph, cancellationToken: cancellationToken)));
    }

    /// <summary>The same with the moves of the first KSAs only: those of all are megabytes.</summary>
    /// <param name="count">Of how many KSAs the moves stay.</param>
    public BridgingKsas Explaining(int count) => this with { Ksas = BridgingKsa.Explaining(Ksas, count) };
}
