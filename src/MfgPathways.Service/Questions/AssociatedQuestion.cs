using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Associations;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Which KSAs occupations require together with one KSA.</summary>
internal sealed record AssociatedQuestion : Merging
{
    private const string P = "p";

    [FromQuery(Name = "ksa"), Description("A KSA: its id, or words of it.")]
    public required string Ksa { get; init; }

    [FromQuery(Name = "by"), AllowedValues("support", "lift", "jaccard", P), DefaultValue("support"), Description("Order of the list.")]
    public string? By { get; init; }

    [FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0), Description("How many KSAs to leave out at the beginning.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many KSAs to list at most.")]
    public int? Limit { get; init; }

    public Answered<AssociatedReport> Answer(Asked asked)
    {
        var view = asked.View(this);
        var ksa = NameIn.Ksa(view, "ksa", Ksa);
        var list = AssociationList.Of(
            view.Graph, ksa, By == P ? AssociationMeasure.PValue : Word.Read(By, AssociationMeasure.Support));
        var page = new Paging(Offset, Limit).Of(list.Partners);
        return Answers.Of(
            view, new AssociatedReport(list with { Partners = page.Items }, PrintedAssociations.Of(view.Graph, ksa)), page);
    }
}
