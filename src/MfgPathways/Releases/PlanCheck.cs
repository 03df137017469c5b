using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Releases;

/// <summary>A saved plan held against a later release.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Standing">What is left of it.</param>
/// <param name="After">The same route in the later release; <c>null</c> where it cannot be taken, or was not looked at.</param>
/// <param name="Better">A route that beats it there: of those the first of the trade-off list; <c>null</c> for none.</param>
/// <param name="NowToLearn">KSAs that the route asks to learn now and did not before, by id.</param>
/// <param name="NoLongerToLearn">KSAs that it asked to learn before and does not any more, by id.</param>
/// <param name="Gone">Ids of the occupations of the plan, and of KSAs that the person has or lacks, that the later release lacks.</param>
public sealed record PlanCheck(
    SavedPlan Plan, PlanStanding Standing, RoutePoint? After, RoutePoint? Better, IReadOnlyList<Ksa> NowToLearn,
    IReadOnlyList<Ksa> NoLongerToLearn, IReadOnlyList<string> Gone)
{
    /// <summary>Whether the plan should be made again.</summary>
    public bool IsStale => Standing is not (PlanStanding.Current or PlanStanding.Unchanged);

    /// <summary>Holds a plan against the later of two releases. As the search for its trade-off list.</summary>
    /// <param name="pair">The releases.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="FrameworkException">
    /// The plan does not fit the release that it names, or counts hours, whose table it does not carry.
    /// </exception>
    public static PlanCheck Of(ReleasePair pair, SavedPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Checksum == pair.After.Framework.Checksum)
            return new PlanCheck(plan, PlanStanding.Current, null, null, [], [], []);
        if (plan.Checksum != pair.Before.Framework.Checksum)
            return new PlanCheck(plan, PlanStanding.Foreign, null, null, [], [], []);
        var ids = new PlanIds(pair, plan);
        var occupations = plan.Occupations.Select(id => ids.Occupation(id)).ToArray();
        var from = ids.Profile();
        if (occupations.Contains(null) || from is null)
            return new PlanCheck(plan, PlanStanding.Gone, null, null, [], [], ids.Gone);
        try
        {
            return Of(pair, plan, ids, from, [.. occupations.OfType<Occupation>()], cancellationToken);
        }
        catch (NothingListedException)
        {
            return new PlanCheck(plan, PlanStanding.Gone, null, null, [], [], ids.Gone);
        }
    }

    private static PlanCheck Of(
        ReleasePair pair, SavedPlan plan, PlanIds ids, Profile from, Occupation[] occupations, CancellationToken cancellationToken)
    {
        var graph = pair.After;
        var options = plan.Options with
        {
            Pass = ids.Occupations(plan.Options.Pass), Avoid = ids.Occupations(plan.Options.Avoid), Effort = plan.EffortIn(graph, from),
        };
        var evidence = options.MinEvidence > Evidence.None ? new EvidenceTable(graph, cancellationToken) : null;
        var rules = new RouteRules(graph, from, occupations[^1], options, evidence, cancellationToken);
        var route = new RouteDescriber(rules, from, null).Describe([.. occupations[..^1].Select(graph.NumberOf)], isProved: false);
        var (before, after) = (ids.Learnt(), route.Steps.SelectMany(s => s.Learn.Concat(s.LearnForThisStepOnly)).ToHashSet());
        var point = RoutePoint.Of(route);
        var better = TradeOffList.Between(graph, from, occupations[^1], options, evidence, cancellationToken).Routes.Select(RoutePoint.Of)
            .FirstOrDefault(point.IsBeatenBy);
        var isSame = before.SetEquals(after) && (point.Stretch, point.Total, point.Waste) == (plan.Stretch, plan.Total, plan.Waste);
        return new PlanCheck(
            plan,
            !IsAllowed(rules, route) ? PlanStanding.Excluded
            : !isSame ? PlanStanding.Changed
            : better is not null ? PlanStanding.Beaten
            : PlanStanding.Unchanged,
            point, better, ById(after.Except(before)), ById(before.Except(after)), ids.Gone);
    }

    private static bool IsAllowed(RouteRules rules, Route route)
    {
        var places = route.Steps.Select(s => rules.Graph.NumberOf(s.To)).ToArray();
        return route.Moves <= rules.Options.MaxMoves
            && rules.Effort.InSums(route.Stretch) <= rules.MaxStretch
            && rules.Pass.All(places.Contains)
            && places[..^1].All(rules.Stones.Contains)
            && route.Steps.SkipLast(1).All(s => s.Held >= rules.Options.StoneShared)
            && places.Prepend(rules.Origin).Zip(places).All(move => rules.Allows(move.First, move.Second));
    }

    private static Ksa[] ById(IEnumerable<Ksa> ksas) => [.. ksas.OrderBy(k => k.Id, StringComparer.Ordinal)];
}
