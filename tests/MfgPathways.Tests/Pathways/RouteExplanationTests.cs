using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;

namespace MfgPathways.Tests.Pathways;

public sealed class RouteExplanationTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    private static readonly TradeOffList List = TradeOffList.Between(
        Graph, Named("materials/cnc-operators"), Named("materials/mechatronics-technicians"), PathOptions.Default with { MaxMoves = 2 });

    private static readonly RouteExplanation Explanation = RouteExplanation.Of(Graph, List, RouteObjective.Gentlest);

    [Fact]
    public void The_cells_of_each_move_add_up_to_its_numbers()
    {
        Assert.Equal(List.Best(RouteObjective.Gentlest), Explanation.Route);
        foreach (var (index, (step, ksas)) in Explanation.Route.Steps.Zip(Explanation.Steps).Index())
        {
            Assert.Equal(step.Required, ksas.Count);
            Assert.Equal(step.Held, ksas.Count(k => k.LearntIn <= index));
            Assert.Equal(step.Effort, ksas.Sum(k => k.Effort));
            Assert.All(ksas, k => Assert.Equal(
                Graph.Framework.Requirements.Single(r => r.OccupationId == step.To.Id && r.KsaId == k.Ksa.Id).Selections, k.Selections));
        }
    }

    [Fact]
    public void What_one_KSA_would_change_is_what_the_search_says_for_a_person_with_it_or_without_it()
    {
        Assert.NotEmpty(Explanation.Effects);
        foreach (var effect in Explanation.Effects)
        {
            var person = effect.IsHeld
                ? List.From.Without(Graph.Framework, effect.Ksa)
                : List.From.With(Graph.Framework, effect.Ksa);
            var then = TradeOffList.Between(Graph, person, List.To, List.Options).Best(RouteObjective.Gentlest);
            Assert.Equal(Line(then), Line(effect.Route));
            Assert.NotEqual(Line(Explanation.Route), Line(then));
        }
    }

    private static string Line(Route? route) => route is null ? "none" : $"{BruteRoute.Of(route)}";

    private static Occupation Named(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);
}
