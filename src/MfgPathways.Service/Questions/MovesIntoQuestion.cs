using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Robustness;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Who could come to an occupation.</summary>
internal sealed record MovesIntoQuestion : EffortQuestion
{
    [FromQuery(Name = "to"), Description("The occupation to come to: its id, title, or title@area.")]
    public required string To { get; init; }

    [FromQuery(Name = "area"), MaxLength(AskedValues.MostNames)]
    [Description("Only moves out of these technology areas; several are separated by commas, or repeated.")]
    public string[]? Area { get; init; }

    [FromQuery(Name = "minEvidence"), AllowedValues("none", "related", "weak", "moderate", "strong"), DefaultValue("weak")]
    [Description("Least evidence of a move.")]
    public string? MinEvidence { get; init; }

    [FromQuery(Name = "maxEffort"), Range(0, AskedValues.MostEffort), Description("Most effort of a move, in the unit of effort.")]
    public decimal? MaxEffort { get; init; }

    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say where the numbers of each move come from. Of few moves: lower limit.")]
    public bool? Explain { get; init; }

    [FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0), Description("How many moves to leave out at the beginning.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many moves to list at most.")]
    public int? Limit { get; init; }

    public Answered<MovesReport> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var options = MoveFilter.Options(view, Area, MinEvidence, MaxEffort) with { Effort = Weights(view) };
        var list = MoveList.IntoOccupation(view.Graph, view.Evidence(cancellationToken), NameIn.Occupation(view, "to", To), options);
        return MoveFilter.Report(asked, view, list, new Paging(Offset, Limit), Explain == true, cancellationToken);
    }
}
