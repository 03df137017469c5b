using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;
using Route = MfgPathways.Pathways.Route;

namespace MfgPathways.Service.Questions;

/// <summary>A question for routes: who, where to, measured how, under which rules, and which route of the list is wanted.</summary>
internal record RouteQuestion : PersonQuestion
{
    private const string AllRoutes = "trade-offs";

    [FromQuery(Name = "to"), Description("The occupation that the person wants.")]
    public required string To { get; init; }

    [FromQuery(Name = "objective"), AllowedValues(AllRoutes, "direct", "fewest-moves", "cheapest", "gentlest"), DefaultValue(AllRoutes)]
    [Description("What to answer with: every route that no other beats, or the one that is best at something.")]
    public string? Objective { get; init; }

    [FromQuery(Name = "route"), MaxLength(10), Description("One route of the list, by its letter: A is the first.")]
    public string? Route { get; init; }

    [FromQuery(Name = "model"), AllowedValues("accumulating", "memoryless"), DefaultValue("accumulating")]
    [Description("accumulating: what was learnt stays. memoryless: only the KSAs of the last occupation count.")]
    public string? Model { get; init; }

    [FromQuery(Name = "maxMoves"), Range(1, PathOptions.MostMemorylessMoves), DefaultValue(PathOptions.MostMoves)]
    [Description("Most moves on a route: 1 to 4, with model=memoryless more.")]
    public int? MaxMoves { get; init; }

    [FromQuery(Name = "maxStretch"), Range(0, AskedValues.MostEffort)]
    [Description("Most effort of a single move, in the unit of effort.")]
    public decimal? MaxStretch { get; init; }

    [FromQuery(Name = "stoneKsas"), Range(1, AskedValues.MostKsas), DefaultValue(3)]
    [Description("Fewest KSAs that a stepping stone lists; 1 lifts the rule.")]
    public int? StoneKsas { get; init; }

    [FromQuery(Name = "stoneShared"), Range(0, AskedValues.MostKsas), DefaultValue(1)]
    [Description("Fewest KSAs of a stepping stone that are held on arrival; 0 lifts the rule.")]
    public int? StoneShared { get; init; }

    [FromQuery(Name = "stayIn"), MaxLength(AskedValues.MostNames)]
    [Description("Technology areas that every occupation entered must be in.")]
    public string[]? StayIn { get; init; }

    [FromQuery(Name = "avoidArea"), MaxLength(AskedValues.MostNames), Description("Technology areas to avoid.")]
    public string[]? AvoidArea { get; init; }

    [FromQuery(Name = "pass"), MaxLength(AskedValues.MostNames), Description("Occupations that the route must pass; repeat for more.")]
    public string[]? Pass { get; init; }

    [FromQuery(Name = "avoid"), MaxLength(AskedValues.MostNames), Description("Occupations that it must not pass; repeat for more.")]
    public string[]? Avoid { get; init; }

    [FromQuery(Name = "minEvidence"), AllowedValues("none", "related", "weak", "moderate", "strong"), DefaultValue("none")]
    [Description("Least evidence of every move.")]
    public string? MinEvidence { get; init; }

    /// <summary>The one objective that is asked for; <c>null</c> for the whole list.</summary>
    protected RouteObjective? Wanted =>
        Objective is null or AllRoutes ? null : Word.Read(Objective, RouteObjective.Gentlest);

    /// <summary>
    /// The list that answers, with at least one route, and the route of it that is asked for; <c>null</c> for none in particular.
    /// </summary>
    protected (TradeOffList List, Route? Route) Ask(Asked asked, FrameworkView view, CancellationToken cancellationToken)
    {
        if (Route is not null && Wanted is not null)
            throw RequestException.Invalid("route", "route picks a route of the trade-off list: leave objective out.");
        var profile = Profile(view);
        var destination = NameIn.Occupation(view, "to", To);
        if (profile.Occupation == destination)
            throw RequestException.Invalid("to", $"from and to are both {destination.Id}: name two occupations.");
        var options = Options(asked, view, profile);
        var list = TradeOffList.Between(view.Graph, profile, destination, options, view.Evidence(cancellationToken), cancellationToken);
        if (list.Routes.Count == 0)
            throw NoRoute.Because(view, list, cancellationToken);
        if (Route is not null)
            return (list, list.Lettered(Route) ?? throw NoRoute.Called(list, Route));
        return (list, Wanted is { } objective ? list.Best(objective) ?? throw NoRoute.Direct(list) : null);
    }

    private PathOptions Options(Asked asked, FrameworkView view, Profile profile)
    {
        var options = new PathOptions
        {
            Model = Word.Read(Model, PathModel.Accumulating),
            MaxMoves = MaxMoves ?? PathOptions.Default.MaxMoves,
            MaxStretch = MaxStretch,
            StoneKsas = StoneKsas ?? PathOptions.Default.StoneKsas,
            StoneShared = StoneShared ?? PathOptions.Default.StoneShared,
            StayIn = NameIn.Areas(view, "stayIn", StayIn),
            AvoidAreas = NameIn.Areas(view, "avoidArea", AvoidArea),
            Pass = NameIn.Occupations(view, "pass", Pass),
            Avoid = NameIn.Occupations(view, "avoid", Avoid),
            MinEvidence = Word.Read(MinEvidence, Evidence.None),
            Effort = Weights(view, profile),
            Budget = asked.Limits.RouteBudget,
        };
        return options.Model == PathModel.Accumulating && options.MaxMoves > PathOptions.MostMoves
            ? throw RequestException.Invalid(
                "maxMoves", $"maxMoves is {options.MaxMoves}; write 1 to {PathOptions.MostMoves}, or more with model=memoryless.")
            : options;
    }
}
