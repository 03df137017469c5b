using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Pathways;
using MfgPathways.Robustness;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Which routes no other route beats.</summary>
internal sealed record RoutesQuestion : RouteQuestion
{
    [FromQuery(Name = "alternatives"), Range(1, Pathways.Alternatives.Most)]
    [Description("So many other ways, by other kinds of occupation, than the route asked for (else the gentlest).")]
    public int? Alternatives { get; init; }

    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say where each number of that route comes from, what one KSA would change, and how robust the answer is.")]
    public bool? Explain { get; init; }

    public Answered<PathReport> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var (list, route) = Ask(asked, view, cancellationToken);
        var report = PathReport.Of(
            view.Graph, list, route ?? list.Best(RouteObjective.Gentlest)!,
            Route is null ? Wanted ?? RouteObjective.Gentlest : null, Alternatives ?? 0, Explain == true, view.Evidence(cancellationToken),
            cancellationToken);
        return Answers.Of(view, route is null ? report : report with { TradeOffs = list with { Routes = [route] } });
    }
}
