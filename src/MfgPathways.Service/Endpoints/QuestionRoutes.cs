using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Endpoints;

/// <summary>Addresses of questions.</summary>
internal static class QuestionRoutes
{
    /// <summary>
    /// One question twice: in an address, by GET, and in a body of the same names, by POST, which has room for what an address cannot hold.
    /// </summary>
    public static void MapQuestion<TQuestion, TAnswer>(
        this IEndpointRouteBuilder routes, string path, string name, string summary,
        Func<Asked, TQuestion, CancellationToken, Answered<TAnswer>> answer)
        where TQuestion : Merging
        where TAnswer : notnull
    {
        routes.MapGet(path, Sent<TAnswer> (Asked asked, [AsParameters] TQuestion question, CancellationToken cancellationToken) =>
            answer(asked, question, cancellationToken)).WithName(name).WithSummary(summary);
        routes.MapAsked($"{path}", $"ask{char.ToUpperInvariant(name[0])}{name[1..]}", summary, answer)
            .WithDescription("The same question in a body, which has room for what an address cannot hold.");
    }

    /// <summary>A question in a body.</summary>
    public static RouteHandlerBuilder MapAsked<TQuestion, TAnswer>(
        this IEndpointRouteBuilder routes, string path, string name, string summary,
        Func<Asked, TQuestion, CancellationToken, Answered<TAnswer>> answer)
        where TQuestion : Merging
        where TAnswer : notnull =>
        routes.MapPost(path, Sent<TAnswer> (Asked asked, TQuestion question, CancellationToken cancellationToken) =>
                answer(asked, question, cancellationToken))
            .WithName(name).WithSummary(summary)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
