using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Robustness;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Where somebody can go.</summary>
internal sealed record MovesQuestion : PersonQuestion
{
    [FromQuery(Name = "area"), MaxLength(AskedValues.MostNames)]
    [Description("Only moves into these technology areas; several are separated by commas, or repeated.")]
    public string[]? Area { get; init; }

    [FromQuery(Name = "minEvidence"), AllowedValues("none", "related", "weak", "moderate", "strong"), DefaultValue("weak")]
    [Description("Least evidence of a move.")]
    public string? MinEvidence { get; init; }

    [FromQuery(Name = "maxEffort"), Range(0, AskedValues.MostEffort), Description("Most effort of a move, in the unit of effort.")]
    public decimal? MaxEffort { get; init; }

    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say where the numbers of each move come from, what one KSA would change, and how robust the ranking is. "
        + "Of few moves: lower limit.")]
    public bool? Explain { get; init; }

    [FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0), Description("How many moves to leave out at the beginning.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many moves to list at most.")]
    public int? Limit { get; init; }

    public Answered<MovesReport> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var profile = Profile(view);
        var options = MoveFilter.Options(view, Area, MinEvidence, MaxEffort) with { Effort = Weights(view, profile) };
        var list = MoveList.OutOf(view.Graph, view.Evidence(cancellationToken), profile, options);
        return MoveFilter.Report(asked, view, list, new Paging(Offset, Limit), Explain == true, cancellationToken);
    }
}
