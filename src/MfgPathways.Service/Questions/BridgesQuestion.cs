using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Which KSAs open the most moves.</summary>
internal sealed record BridgesQuestion : PeopleQuestion
{
    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say of the first KSAs which moves each opens, and what these still need. Of few KSAs: lower limit.")]
    public bool? Explain { get; init; }

    [FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0), Description("How many KSAs to leave out at the beginning.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many KSAs to list at most.")]
    public int? Limit { get; init; }

    public Answered<BridgingKsas> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var rules = Rules(view);
        var found = BridgingKsas.Of(view.Graph, Named(view), StretchIn(rules), rules, cancellationToken);
        if (found.Moves == 0)
            throw NoMoves(rules);
        var page = new Paging(Offset, Limit).Of(found.Ksas);
        var answer = found with { Ksas = page.Items };
        return Answers.Of(view, answer.Explaining(Explain == true ? asked.Limits.Explained : 0), page);
    }
}
