using MfgPathways.Cli.Answers;
using MfgPathways.Releases;

namespace MfgPathways.Cli.Releases;

/// <summary>Routes of two releases, as parts of an answer.</summary>
internal static class DiffRoutes
{
    public static IEnumerable<Section> Sections(
        IReadOnlyList<ChangedRoutes>? routes, string unit, Framework before, Framework after, bool isOfAllRoutes, int limit)
    {
        if (routes is null)
            return [];
        if (!isOfAllRoutes)
            return routes.Select(r => Pair(r, unit, before, after));
        return
        [
            new Section(
                DiffTables.Heading("Routes that changed", routes.Count, limit),
                ["Of all pairs of occupations that both releases have. Direct: effort of one move. Gentlest: the smallest largest step."],
                Table.Of(
                    ["From", "To", "Direct before#", "After#", "Gentlest before#", "After#", "Routes before#", "After#"],
                    routes.Take(limit).Select(r => (string[])
                    [
                        DiffTables.Short(r.From, after, before), DiffTables.Short(r.To, after, before), Direct(r.Before), Direct(r.After),
                        Gentlest(r.Before), Gentlest(r.After), $"{r.Before?.Count}", $"{r.After?.Count}",
                    ]))),
        ];
    }

    /// <summary>Moves, stretch and total of each route, for CSV.</summary>
    public static string Points(IReadOnlyList<RoutePoint>? routes) => string.Join(
        ';', (routes ?? []).Select(r => $"{r.Moves}/{Say.Effort(r.Stretch)}/{Say.Effort(r.Total)}"));

    public static string Through(RoutePoint route, Framework after, Framework before) =>
        route.Through.Count == 0 ? "direct" : string.Join(", ", route.Through.Select(o => DiffTables.Short(o, after, before)));

    private static Section Pair(ChangedRoutes routes, string unit, Framework before, Framework after)
    {
        var pair = $"{DiffTables.Short(routes.From, after, before)} to {DiffTables.Short(routes.To, after, before)}";
        if (routes is { Before: null, After: null })
            return new Section($"Routes from {pair}", ["Neither release has both of them, with a KSA listed for each."]);
        if (routes.IsSame)
            return new Section($"Routes from {pair}", ["They are the same."], Of([("", routes.After!)]));
        return new Section(
            $"Routes from {pair}",
            [
                .. routes.Before is null ? (string[])["There was none: one of the two was not there, or listed no KSA."] : [],
                .. routes.After is null ? (string[])["There is none any more: one of the two is gone, or lists no KSA."] : [],
            ],
            Of([("before", routes.Before ?? []), ("after", routes.After ?? [])]));

        Table Of((string When, IReadOnlyList<RoutePoint> Routes)[] lists) => Table.Of(
            ["", "Moves#", $"Largest step, {unit}s#", "Total#", "Waste#", "Through"],
            lists.SelectMany(list => list.Routes.Select(r => (string[])
            [
                list.When, $"{r.Moves}", Say.Effort(r.Stretch), Say.Effort(r.Total), Say.Effort(r.Waste), Through(r, after, before),
            ])));
    }

    private static string Direct(IReadOnlyList<RoutePoint>? routes) =>
        routes?.FirstOrDefault(r => r.Moves == 1) is { } direct ? Say.Effort(direct.Total) : "";

    private static string Gentlest(IReadOnlyList<RoutePoint>? routes) =>
        routes is { Count: > 0 } ? Say.Effort(routes.Min(r => r.Stretch)) : "";
}
