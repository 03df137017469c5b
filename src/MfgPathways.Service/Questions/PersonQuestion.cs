using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>A question about one person.</summary>
internal record PersonQuestion : EffortQuestion
{
    [FromQuery(Name = "from"), Description("The occupation that the person has: its id, title, or title@area. Without it, has is needed.")]
    public string? From { get; init; }

    [FromQuery(Name = "has"), MaxLength(Person.MostValues)]
    [Description("KSAs that the person holds beyond it: ids separated by commas, or words of one KSA; repeat for more.")]
    public string[]? Has { get; init; }

    [FromQuery(Name = "lacks"), MaxLength(Person.MostValues), Description("KSAs of the occupation that the person does not hold.")]
    public string[]? Lacks { get; init; }

    [FromQuery(Name = "credit"), Range(0, 0.999)]
    [Description("Share saved on a KSA of whose sub-competency the person holds another from the start, 0 to below 1.")]
    public decimal? Credit { get; init; }

    public Profile Profile(FrameworkView view) => Person.Read(view, From, Has, Lacks)
        ?? throw Wire.RequestException.Invalid("from", "Say who moves: from names an occupation, or has lists KSAs.");

    /// <summary>What learning each KSA costs the person; <c>null</c> where every KSA counts 1.</summary>
    public EffortWeights? Weights(FrameworkView view, Profile profile)
    {
        var weights = Weights(view);
        return Credit is { } share
            ? (weights ?? EffortWeights.Uniform(view.Graph)).WithRelatedCredit(view.Graph, profile, share)
            : weights;
    }
}
