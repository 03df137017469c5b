using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Catalogue;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Endpoints;

/// <summary>What there is: occupations, KSAs, competencies, areas, the release.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Catalogue");
        group.MapGet("/release", Release).WithName("showRelease").WithSummary("Says which release is served, and how much it has.");
        group.MapGet("/areas", Areas).WithName("listAreas").WithSummary("Lists the technology areas.");
        group.MapGet("/occupations", Occupations).WithName("listOccupations").WithSummary("Lists occupations, or those with these words.");
        group.MapGet("/occupations/{**id}", Occupation).WithName("showOccupation").WithSummary("Shows an occupation.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/ksas", Ksas).WithName("listKsas")
            .WithSummary("Lists KSAs, or those with these words, with the occupations and areas that require them.");
        group.MapGet("/ksas/{**id}", Ksa).WithName("showKsa").WithSummary("Shows a KSA.").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/competencies", Competencies).WithName("listCompetencies").WithSummary("Lists competencies and sub-competencies.");
        group.MapGet("/competencies/{**id}", Competency).WithName("showCompetency").WithSummary("Shows a competency or a sub-competency.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Sent<ReleaseCard> Release(Asked asked, [AsParameters] Merging merging)
    {
        var view = asked.View(merging);
        return Answers.Of(view, ReleaseCard.Of(view.Framework));
    }

    private static Sent<IReadOnlyList<AreaRow>> Areas(Asked asked, [AsParameters] Merging merging, [AsParameters] Paging paging)
    {
        var view = asked.View(merging);
        return Answers.Of(view, paging.Of(AreaRow.All(view.Graph)));
    }

    private static Sent<IReadOnlyList<OccupationRow>> Occupations(
        Asked asked, [AsParameters] Merging merging, [AsParameters] Paging paging,
        [Description("Words of the title, or of title@area, or the beginning of a code or id.")] string? text = null)
    {
        var view = asked.View(merging);
        return Answers.Of(view, paging.Of(OccupationRow.Find(view.Graph, text ?? "")));
    }

    private static Sent<OccupationCard> Occupation(
        Asked asked, [AsParameters] Merging merging, [Description("Id, for example materials/cnc-operators; or a code, or a title.")] string id)
    {
        var view = asked.View(merging);
        return Answers.Of(view, OccupationCard.Of(view.Graph, NameIn.Occupation(view, "id", id)));
    }

    private static Sent<IReadOnlyList<KsaRow>> Ksas(
        Asked asked, [AsParameters] Merging merging, [AsParameters] Paging paging,
        [Description("Words of the KSA, or the beginning of its id or code.")] string? text = null,
        [AllowedValues("id", "occupations"), DefaultValue("id"), Description("Order of the list: by id, or most occupations first.")]
        string? sort = null)
    {
        var view = asked.View(merging);
        return Answers.Of(view, paging.Of(KsaRow.Sorted(KsaRow.Find(view.Graph, text ?? ""), sort == "occupations")));
    }

    private static Sent<KsaCard> Ksa(
        Asked asked, [AsParameters] Merging merging, [Description("Id, for example 4.1.07.02; or a code, or words of the KSA.")] string id)
    {
        var view = asked.View(merging);
        return Answers.Of(view, KsaCard.Of(view.Graph, NameIn.Ksa(view, "id", id)));
    }

    private static Sent<IReadOnlyList<CompetencyRow>> Competencies(
        Asked asked, [AsParameters] Merging merging, [AsParameters] Paging paging,
        [Description("Words of the name, or the beginning of the id.")] string? text = null)
    {
        var view = asked.View(merging);
        return Answers.Of(view, paging.Of(CompetencyRow.Find(view.Graph, text ?? "")));
    }

    private static Sent<CompetencyCard> Competency(
        Asked asked, [AsParameters] Merging merging, [Description("Id, for example 4.1 or 4.1.07; or words of the name.")] string id)
    {
        var view = asked.View(merging);
        return Answers.Of(view, NameIn.Competency(view, "id", id));
    }
}
