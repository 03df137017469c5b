using MfgPathways.Graph;

namespace MfgPathways.Pathways;

/// <summary>Refuses options that no route can meet, with a sentence that says what to change.</summary>
internal static class RouteRulesCheck
{
    public static void Ranges(PathOptions options)
    {
        var most = options.Model == PathModel.Memoryless && options.Pass.Count == 0
            ? PathOptions.MostMemorylessMoves
            : PathOptions.MostMoves;
        if (options.MaxMoves < 1 || options.MaxMoves > most)
            throw new PathException(
                $"The number of moves is {options.MaxMoves}; it must be 1 to {most}"
                    + (most == PathOptions.MostMoves ? ", or the model memoryless and no occupation to pass." : "."),
                nameof(options.MaxMoves));
        if (options.StoneKsas < 1)
            throw new PathException($"A stepping stone lists {options.StoneKsas} KSAs at least; it must be 1 or more.");
        if (options.StoneShared < 0)
            throw new PathException($"Of a stepping stone {options.StoneShared} KSAs are held at least; it must be 0 or more.");
        if (options.MaxStretch < 0)
            throw new PathException("The largest step is below 0; it must be 0 or more.");
        if (options.Budget < 1)
            throw new PathException($"The budget is {options.Budget} stepping stones; it must be 1 or more.");
        if (options.Pass.Count > options.MaxMoves - 1)
            throw new PathException(
                $"{options.Pass.Count} occupations are to be passed, and a route of {options.MaxMoves} moves has {options.MaxMoves - 1} "
                    + "stepping stones: allow more moves, or pass fewer.", nameof(options.Pass));
    }

    public static void Places(SkillGraph graph, PathOptions options, int origin, int destination)
    {
        var framework = graph.Framework;
        foreach (var area in options.StayIn.Concat(options.AvoidAreas).Where(id => framework.Areas.All(a => a.Id != id)))
            throw new PathException($"There is no technology area {Quoted.Of(area)}.");
        foreach (var id in options.Avoid)
            RouteRules.Named(graph, id);
        var to = framework.Occupations[destination];
        if (options.Avoid.Contains(to.Id))
            throw new PathException(
                $"The destination {to.CodeOrId()} is to be avoided: leave it out of what is avoided.", nameof(options.Avoid));
        if (!RouteRules.MayEnter(to, options))
            throw new PathException(
                $"The destination {to.CodeOrId()} lies in an area that is excluded: stay in its area too, or do not avoid it.",
                options.StayIn.Count > 0 ? nameof(options.StayIn) : nameof(options.AvoidAreas));
        foreach (var id in options.Pass)
            Stone(graph, options, RouteRules.Named(graph, id), origin, destination);
    }

    private static void Stone(SkillGraph graph, PathOptions options, Occupation stone, int origin, int destination)
    {
        var number = graph.NumberOf(stone);
        if (number == origin || number == destination)
            throw new PathException(
                $"{stone.CodeOrId()} is where the route {(number == origin ? "starts" : "ends")}: it cannot be passed.",
                nameof(options.Pass));
        if (!RouteRules.MayEnter(stone, options))
            throw new PathException($"{stone.CodeOrId()} is both to be passed and excluded: leave one out.", nameof(options.Pass));
        var listed = graph.KsasOf(number).Length;
        if (listed < Math.Max(1, options.StoneKsas))
            throw new PathException(
                listed == 0
                    ? $"No KSA is listed for {stone.CodeOrId()}, so it cannot be passed."
                    : $"{stone.CodeOrId()} lists {listed} {(listed == 1 ? "KSA" : "KSAs")}, and a stepping stone must list "
                        + $"{options.StoneKsas}: "
                        + "lower that rule to pass it.",
                nameof(options.Pass));
    }
}
