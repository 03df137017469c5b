using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Which few KSAs do most when they are taught together.</summary>
internal sealed record BundlesQuestion : PeopleQuestion
{
    [FromQuery(Name = "ksas"), Range(1, AskedValues.MostKsas)]
    [Description("Most KSAs to teach. 3 unless said otherwise, or no limit with budget.")]
    public int? Ksas { get; init; }

    [FromQuery(Name = "budget"), Range(0.001, AskedValues.MostEffort), Description("Most effort of teaching them, in the unit of effort.")]
    public decimal? Budget { get; init; }

    [FromQuery(Name = "objective"), AllowedValues("most-moves", "most-people", "most-effort"), DefaultValue("most-moves")]
    [Description("What to do most of: open moves, open a move to people, or close effort between people and occupations.")]
    public string? Objective { get; init; }

    public Answered<Bundle> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var rules = Rules(view);
        var options = new BundleOptions
        {
            Objective = Word.Read(Objective, BundleObjective.MostMoves),
            Rules = rules,
            Stretch = StretchIn(rules),
            MaxKsas = Ksas ?? (Budget is null ? BundleOptions.UsualKsas : null),
            MaxEffort = Budget,
            Budget = asked.Limits.BundleBudget,
        };
        return Answers.Of(view, Bundle.Best(view.Graph, People(view), options, cancellationToken));
    }
}
