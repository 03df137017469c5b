using System.ComponentModel;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>What is missing for a destination.</summary>
internal sealed record GapQuestion : PersonQuestion
{
    [FromQuery(Name = "to"), Description("The occupation that the person wants.")]
    public required string To { get; init; }

    [FromQuery(Name = "explain"), DefaultValue(false)]
    [Description("Say where readiness and evidence come from, and what each KSA does for them.")]
    public bool? Explain { get; init; }

    public Answered<GapReport> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var profile = Profile(view);
        var destination = NameIn.Occupation(view, "to", To);
        if (profile.IsOccupation && profile.Occupation == destination)
            throw RequestException.Invalid(
                "to", $"from and to are both {destination.Id}: name two occupations, or say what the person lacks.");
        var weights = Weights(view, profile);
        return Answers.Of(view, new GapReport(
            Gap.Between(view.Graph, profile, destination, weights),
            Explain == true ? MoveExplanation.Of(view.Graph, view.Evidence(cancellationToken), profile, destination, weights) : null));
    }
}
