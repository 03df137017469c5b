using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>A question for which moves are counted for many.</summary>
internal record MoveRulesQuestion : EffortQuestion
{
    [FromQuery(Name = "stretch"), Range(0, AskedValues.MostEffort)]
    [Description("Most effort of a single move, in the unit of effort. 4 KSAs unless said otherwise; needed with another unit.")]
    public decimal? Stretch { get; init; }

    [FromQuery(Name = "stoneKsas"), Range(1, AskedValues.MostKsas), DefaultValue(3)]
    [Description("Fewest KSAs that an occupation lists to count; 1 lifts the rule.")]
    public int? StoneKsas { get; init; }

    [FromQuery(Name = "stoneShared"), Range(0, AskedValues.MostKsas), DefaultValue(1)]
    [Description("Fewest KSAs of the occupation entered that are held; 0 lifts the rule.")]
    public int? StoneShared { get; init; }

    public MoveRules Rules(FrameworkView view) => new()
    {
        StoneKsas = StoneKsas ?? MoveRules.Default.StoneKsas,
        StoneShared = StoneShared ?? MoveRules.Default.StoneShared,
        Effort = Weights(view),
    };

    /// <summary>The most effort of a move, in the unit of the rules.</summary>
    public decimal StretchIn(MoveRules rules) => Stretch ?? (rules.Effort is null
        ? MoveRules.UsualStretch
        : throw RequestException.Invalid(
            "stretch", $"The usual stretch of {MoveRules.UsualStretch} is in KSAs, and effort counts {rules.Effort.Unit}s: name one."));

    /// <summary>Where no occupation meets the rules.</summary>
    protected static RequestException NoMoves(MoveRules rules) => RequestException.Unknown(
        "stoneKsas", $"No occupation lists {rules.StoneKsas} KSAs, so there is no move to look at: lower stoneKsas.", []);
}
