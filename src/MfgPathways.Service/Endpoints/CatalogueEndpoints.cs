using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Catalogue;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MfgPathways.Service.Endpoints;

/// <summary>What there is: occupations, KSAs, competencies.</summary>
internal static class CatalogueEndpoints
{
    private const int LongestText = 200;

    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Catalogue");
        group.MapGet("/occupations", Occupations).WithName("listOccupations").WithSummary("Lists occupations, or those with these words.");
        group.MapGet("/occupations/{**id}", Occupation).WithName("showOccupation").WithSummary("Shows an occupation.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<Answered<Page<OccupationRow>>> Occupations(
        Asked asked, [AsParameters] Merging merging, [AsParameters] Paging paging,
        [MaxLength(LongestText), Description("Words of the title, or of title@area.")] string text = "")
    {
        var view = asked.View(merging);
        return TypedResults.Ok(Answers.Of(view, paging.Of(OccupationRow.Find(view.Graph, text))));
    }

    private static Ok<Answered<OccupationCard>> Occupation(
        Asked asked, [AsParameters] Merging merging, [Description("Id, for example materials/cnc-operators; or a title.")] string id)
    {
        var view = asked.View(merging);
        return TypedResults.Ok(Answers.Of(view, OccupationCard.Of(view.Graph, NameIn.Occupation(view, "id", id))));
    }
}
