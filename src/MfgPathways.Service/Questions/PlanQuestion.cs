using MfgPathways.Pathways;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>One route as a plan for the person who takes it: the one asked for, else the one of the fewest moves.</summary>
internal sealed record PlanQuestion : RouteQuestion
{
    public Answered<Plan> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var (list, route) = Ask(asked, view, cancellationToken);
        return Answers.Of(view, Plan.Of(view.Graph, list, route ?? list.Best(RouteObjective.FewestMoves)!));
    }
}
