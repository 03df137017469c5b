using System.ComponentModel;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MfgPathways.Service.Endpoints;

/// <summary>One change of occupation.</summary>
internal static class MoveEndpoints
{
    public static void MapMoves(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Moves").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/gap", Gap).WithName("gap").WithSummary("What the destination requires: held already, and to learn.");
    }

    private static Ok<Answered<GapReport>> Gap(
        Asked asked, [AsParameters] Merging merging, [AsParameters] Person person,
        [Description("The occupation that the person wants.")] string to,
        [Description("Say where readiness and evidence come from.")] bool explain = false)
    {
        var view = asked.View(merging);
        var profile = person.In(view);
        var destination = NameIn.Occupation(view, "to", to);
        if (profile.IsOccupation && profile.Occupation == destination)
            throw RequestException.Invalid("to", $"from and to are both {destination.Id}: name two occupations, or say what the person lacks.");
        return TypedResults.Ok(Answers.Of(view, new GapReport(
            Transitions.Gap.Between(view.Graph, profile, destination),
            explain ? MoveExplanation.Of(view.Graph, view.Evidence, profile, destination) : null)));
    }
}
