using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>What joins two sides.</summary>
internal sealed record BetweenQuestion : MoveRulesQuestion
{
    private const string Kinds =
        "an area, an occupation, a competency or a sub-competency; area:, occupation: or competency: in front says which. "
        + "occupation-cluster:3 and ksa-cluster:3 are clusters as /v1/clusters numbers them by its defaults.";

    [FromQuery(Name = "a"), Description($"One side: {Kinds}")]
    public required string A { get; init; }

    [FromQuery(Name = "b"), Description($"The other side: {Kinds}")]
    public required string B { get; init; }

    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say of the first KSAs each way which moves they open, and what these still need.")]
    public bool? Explain { get; init; }

    [FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual)]
    [Description("How many of each list at most; cut says which lists are longer.")]
    public int? Limit { get; init; }

    public Answered<SideBridges> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var rules = Rules(view);
        var (a, b) =
            (NameIn.Side(view, "a", A, cancellationToken), NameIn.Side(view, "b", B, cancellationToken));
        var groups = view.Clusters(cancellationToken).GroupsBetween(a, b);
        var found = SideBridges.Between(view.Graph, a, b, StretchIn(rules), rules, groups, cancellationToken)
            .Explaining(Explain == true ? asked.Limits.Explained : 0);
        var cut = new Cut(Limit ?? Paging.Usual);
        var answer = found with
        {
            Ksas = cut.Of("ksas", found.Ksas),
            Occupations = cut.Of("occupations", found.Occupations),
            Across = found.Across with { Ksas = cut.Of("across.ksas", found.Across.Ksas) },
            Back = found.Back with { Ksas = cut.Of("back.ksas", found.Back.Ksas) },
        };
        return Answers.Of(view, answer) with { Cut = cut.Lengths };
    }
}
