using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Releases;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Releases;

public sealed class PlanCheckTests
{
    [Fact]
    public void A_plan_of_the_later_release_is_current_and_one_of_neither_is_foreign()
    {
        var (one, other) = (Frameworks.Of("xx.", "xxx"), Frameworks.Of("x..", "xxx"));
        Assert.Equal((PlanStanding.Current, false), Checked(one, other, Direct(other)));
        Assert.Equal((PlanStanding.Foreign, true), Checked(one, other, Direct(Frameworks.Of("x.x", "xxx"))));
    }

    [Fact]
    public void New_numbers_for_KSAs_leave_every_route_of_a_list_good() => Frameworks.Random(6, 6).Sample(framework =>
    {
        var renumbered = Recoded.Renumbered(framework);
        foreach (var plan in Plans(framework))
        {
            var check = PlanCheck.Of(Pair(framework, renumbered), plan);
            Assert.Equal(PlanStanding.Unchanged, check.Standing);
            Assert.Empty(check.NowToLearn.Concat(check.NoLongerToLearn));
        }
    });

    [Fact]
    public void A_plan_of_when_codes_were_ids_holds_where_the_ids_are_told_from_the_codes()
    {
        var checkedPlans = 0;
        Frameworks.Random(6, 6).Sample(
            framework =>
            {
                var after = Recoded.Of(
                    framework, o => o with { Id = $"uuid {o.Id}", Code = o.Id, AreaIds = ["other"] }, k => k,
                    new TechnologyArea("other", "Other", "O"));
                foreach (var plan in Plans(framework))
                {
                    Assert.Equal(PlanStanding.Unchanged, PlanCheck.Of(Pair(framework, after), plan).Standing);
                    Interlocked.Increment(ref checkedPlans);
                }
            });
        Assert.True(checkedPlans > 0);
    }

    [Fact]
    public void What_is_said_of_a_plan_holds_in_the_later_release() =>
        Gen.Select(Frameworks.Random(5, 6), Frameworks.Random(5, 6)).Where((a, b) => a.Checksum != b.Checksum).Sample((before, after) =>
        {
            foreach (var plan in Plans(before))
            {
                var check = PlanCheck.Of(Pair(before, after), plan);
                if (check.Standing == PlanStanding.Gone)
                {
                    var listed = after.Requirements.Select(r => r.OccupationId).ToHashSet();
                    Assert.Contains(plan.Occupations.Append(plan.From!), id => !listed.Contains(id));
                    continue;
                }

                var graph = new SkillGraph(after);
                var list = TradeOffList.Between(graph, Named(after, plan.From!), Named(after, plan.Occupations[^1]));
                var point = (check.After!.Moves, check.After.Stretch, check.After.Total);
                if (check.Standing != PlanStanding.Excluded)
                    Assert.Equal(
                        check.Better is null, list.Routes.Any(r => (r.Moves, r.Stretch, r.Total) == point));
                if (check.Standing is PlanStanding.Unchanged or PlanStanding.Beaten)
                    Assert.Equal((plan.Stretch, plan.Total), (check.After.Stretch, check.After.Total));
                Assert.Equal(plan.Total, check.After.Total - check.NowToLearn.Count + check.NoLongerToLearn.Count);
            }
        });

    private static (PlanStanding, bool) Checked(Framework before, Framework after, SavedPlan plan)
    {
        var check = PlanCheck.Of(Pair(before, after), plan);
        return (check.Standing, check.IsStale);
    }

    private static SavedPlan Direct(Framework framework) => Plans(framework).First();

    private static IEnumerable<SavedPlan> Plans(Framework framework)
    {
        var graph = new SkillGraph(framework);
        var listed = framework.Occupations.Where((_, number) => graph.KsasOf(number).Length > 0).ToArray();
        return
            from origin in listed
            from destination in listed
            where origin != destination
            let list = TradeOffList.Between(graph, origin, destination)
            from route in list.Routes
            select new SavedPlan(
                "plan.json", framework.Release.Id, framework.Checksum, "none", null, origin.Id, [], [],
                [.. route.Steps.Select(s => s.To.Id)],
                [.. route.Steps.SelectMany(s => s.Learn.Concat(s.LearnForThisStepOnly)).Select(k => k.Id)],
                list.Options, EffortKind.Ksas, 0, route.Stretch, route.Total, route.Waste);
    }

    private static Occupation Named(Framework framework, string id) => framework.Occupations.First(o => o.Id == id);

    private static ReleasePair Pair(Framework before, Framework after) => new(new SkillGraph(before), new SkillGraph(after));
}
