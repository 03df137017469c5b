using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

public sealed class PlanTests
{
    private static readonly SkillGraph Published = new(EmbeddedFramework.Read());

    [Fact]
    public void A_plan_says_in_groups_what_its_route_says_in_lists()
    {
        foreach (var to in Published.Framework.Occupations.Where(o => o.Title.StartsWith("Mec", StringComparison.Ordinal)))
        {
            var list = TradeOffList.Between(Published, Occupation("materials/cnc-operators"), to);
            foreach (var route in list.Routes)
            {
                var plan = Plan.Of(Published, list, route);

                Assert.Equal(list.Held, plan.Held);
                Assert.Equal((route.Total, route.Stretch, route.Waste), (plan.Total, plan.Stretch, plan.Waste));
                Assert.Equal(route.Moves, plan.Steps.Count);
                foreach (var (step, part) in route.Steps.Zip(plan.Steps))
                {
                    Assert.Equal(
                        step.Learn.Concat(step.LearnForThisStepOnly).Select(k => k.Id).Order(StringComparer.Ordinal),
                        part.Learn.SelectMany(c => c.Ksas).Select(k => k.Id));
                    Assert.Equal(step.LearnForThisStepOnly, part.ForThisStepOnly);
                    Assert.All(
                        part.Learn,
                        c => Assert.All(c.Ksas, k => Assert.StartsWith($"{c.Competency.Id}.", k.Id, StringComparison.Ordinal)));
                }
            }
        }
    }

    [Fact]
    public void What_is_brought_and_what_is_learnt_is_what_the_destination_requires()
    {
        var to = Occupation("electronics/manufacturing-technicians");
        var profile = Profile.Create(Published.Framework, Occupation("materials/cnc-operators"), ["4.2.06.08", "4.6.01.02"], []);
        var list = TradeOffList.Between(Published, profile, to);
        foreach (var route in list.Routes)
        {
            var plan = Plan.Of(Published, list, route);
            var ksas = plan.Brings.Concat(plan.Steps.SelectMany(s => s.Learn)).SelectMany(c => c.Ksas)
                .Except(plan.Steps.SelectMany(s => s.ForThisStepOnly));

            Assert.Equal(
                Published.KsasIn(Published.BitsOf(Published.NumberOf(to))).Select(k => k.Id),
                ksas.Select(k => k.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_thin_occupation_comes_with_the_richer_ones_and_a_printed_title_with_its_market()
    {
        var thin = Direct("materials/cnc-operators", "materials/welder");
        var printed = Direct("materials/cnc-operators", "materials/mechanical-engineers");

        Assert.Equal(1, thin.Steps[0].Required);
        Assert.Equal(OccupationSize.Richer(Published, Published.NumberOf(thin.To)), thin.Steps[0].Richer);
        Assert.Equal("Table 13", printed.Steps[0].Market?.Source);
        Assert.Empty(printed.Steps[0].Richer);
    }

    [Fact]
    public void A_person_without_an_occupation_has_a_plan_too()
    {
        var framework = Frameworks.Of("xx..", "..xx");
        var graph = new SkillGraph(framework);
        var profile = Profile.Create(framework, null, [framework.Ksas[2].Id], []);
        var list = TradeOffList.Between(graph, profile, framework.Occupations[1]);

        var plan = Plan.Of(graph, list, list.Routes[0]);

        Assert.Equal((1, 1, 2), (plan.Holds, plan.Held, plan.Required));
        Assert.Null(plan.Steps[0].From);
        Assert.Null(plan.Steps[0].Market);
    }

    private static Occupation Occupation(string id) => Published.Framework.Occupations.First(o => o.Id == id);

    private static Plan Direct(string from, string to)
    {
        var list = TradeOffList.Between(Published, Occupation(from), Occupation(to));
        return Plan.Of(Published, list, list.Best(RouteObjective.Direct)!);
    }
}
