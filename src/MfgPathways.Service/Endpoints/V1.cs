using MfgPathways.Service.Publishing;
using MfgPathways.Service.Security;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Endpoints;

/// <summary>The addresses of the first version.</summary>
internal static class V1
{
    public static void MapV1(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/v1").RequireAuthorization(SecuritySetup.Reading);
        v1.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        v1.AddEndpointFilterFactory(AskedValues.Check);

        v1.MapQueries();
        var answers = v1.MapGroup("").AddEndpointFilter(Staleness.Mark).AddEndpointFilter(Freshness.Check);
        answers.MapCatalogue();
        answers.MapMoves();
        answers.MapBridges();
        answers.MapPatterns();
        answers.MapDownloads();
    }
}
