using MfgPathways.Robustness;
using MfgPathways.Service.Questions;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Endpoints;

/// <summary>One change of occupation, or several.</summary>
internal static class MoveEndpoints
{
    public static void MapMoves(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Moves").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapQuestion<GapQuestion, GapReport>(
            "/gap", "gap", "Shows what the destination requires: held already, and to learn.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<MovesQuestion, MovesReport>(
            "/moves", "moves", "Ranks the moves out of an occupation, with the evidence for each.", (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<MovesIntoQuestion, MovesReport>(
            "/moves/into", "movesInto", "Ranks the moves into an occupation: who could come.", (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<RoutesQuestion, PathReport>(
            "/routes", "routes", "Finds the routes from one occupation to another that no other route beats.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<PlanQuestion, Pathways.Plan>(
            "/plan", "plan", "Shows one route as a plan: what the person brings, and what to learn in each step.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<LockInQuestion, Pathways.LockIn>(
            "/lock-in", "lockIn", "Finds the occupations that are hard to enter and those that nobody leaves, and what would change that.",
            (asked, q, ct) => q.Answer(asked, ct));
    }
}
