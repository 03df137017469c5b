using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Pathways;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>What is hard to enter, and who cannot leave.</summary>
internal sealed record LockInQuestion : MoveRulesQuestion
{
    [FromQuery(Name = "area"), MaxLength(AskedValues.MostNames)]
    [Description("List only occupations of these technology areas; moves from and to the others count all the same.")]
    public string[]? Area { get; init; }

    [FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0)]
    [Description("How many occupations to leave out at the beginning.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many occupations to list at most.")]
    public int? Limit { get; init; }

    public Answered<LockIn> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var areas = NameIn.Areas(view, "area", Area);
        var rules = Rules(view);
        var lockIn = LockIn.Of(view.Graph, StretchIn(rules), rules, cancellationToken);
        if (lockIn.Occupations.Count == 0)
            throw NoMoves(rules);
        var page = new Paging(Offset, Limit).Of(
            [.. lockIn.Occupations.Where(o => areas.Count == 0 || o.Occupation.AreaIds.Any(areas.Contains))]);
        return Answers.Of(view, lockIn with { Occupations = page.Items }, page);
    }
}
