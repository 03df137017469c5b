using MfgPathways.Graph;
using MfgPathways.Pathways;

namespace MfgPathways.Releases;

/// <summary>The trade-off lists of pairs of occupations in two releases.</summary>
public static class RoutesDiff
{
    /// <summary>The routes of one pair. Two searches.</summary>
    /// <param name="pair">The releases.</param>
    /// <param name="from">The origin, of either release.</param>
    /// <param name="to">The destination, of either release.</param>
    /// <param name="before">What routes may look like in the earlier release.</param>
    /// <param name="after">The same in the later one: rarity and hours are those of its KSAs.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ChangedRoutes Of(
        ReleasePair pair, Occupation from, Occupation to, PathOptions before, PathOptions after,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Of(pair, pair.PlaceOf(from), pair.PlaceOf(to), before, after, cancellationToken);
    }

    /// <summary>
    /// The pairs whose routes changed, of all pairs of occupations that both releases have, by ids in the later one. Two searches for each
    /// pair, on all processors.
    /// </summary>
    /// <inheritdoc cref="Of(ReleasePair, Occupation, Occupation, PathOptions, PathOptions, CancellationToken)"/>
    public static IReadOnlyList<ChangedRoutes> OfAll(
        ReleasePair pair, PathOptions before, PathOptions after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pair);
        RowPair[] kept = [.. pair.Occupations.Where(p => p.Before >= 0 && p.After >= 0).OrderBy(p => p.After)];
        return
        [
            .. kept.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(from => kept.Where(to => to != from)
                .Select(to => Of(pair, from, to, before, after, cancellationToken)).Where(routes => !routes.IsSame)),
        ];
    }

    private static ChangedRoutes Of(
        ReleasePair pair, RowPair from, RowPair to, PathOptions before, PathOptions after, CancellationToken cancellationToken)
    {
        var old = List(pair.Before, from.Before, to.Before, before, cancellationToken);
        var now = List(pair.After, from.After, to.After, after, cancellationToken);
        return new ChangedRoutes(Named(pair, from), Named(pair, to), Same(pair, old, now), old, now);
    }

    private static Occupation Named(ReleasePair pair, RowPair place) =>
        place.After >= 0 ? pair.After.Framework.Occupations[place.After] : pair.Before.Framework.Occupations[place.Before];

    private static RoutePoint[]? List(
        SkillGraph graph, int from, int to, PathOptions options, CancellationToken cancellationToken) =>
        from < 0 || to < 0 || graph.KsasOf(from).Length == 0 || graph.KsasOf(to).Length == 0
            ? null
            : [
                .. TradeOffList.Between(
                    graph, Profiles.Profile.Of(graph.Framework.Occupations[from]), graph.Framework.Occupations[to], options,
                    cancellationToken: cancellationToken).Routes.Select(RoutePoint.Of),
            ];

    private static bool Same(ReleasePair pair, RoutePoint[]? before, RoutePoint[]? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Length == after.Length && before.Zip(after).All(routes =>
                (routes.First.Stretch, routes.First.Total, routes.First.Waste)
                    == (routes.Second.Stretch, routes.Second.Total, routes.Second.Waste)
                && routes.First.Through.Select(o => pair.OccupationAfter(pair.Before.NumberOf(o)))
                    .SequenceEqual(routes.Second.Through.Select(pair.After.NumberOf)));
}
