using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Robustness;
using MfgPathways.Tests.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Robustness;

public sealed class RobustnessTests
{
    [Fact]
    public void Every_single_edit_that_changes_the_route_is_found_and_no_other()
    {
        var (fragile, firm) = (0, 0);
        PathQuestions.Any(6, 8).Sample(
            question =>
            {
                var (graph, person, to, asked) = question;
                var options = asked with { MinEvidence = Evidence.None };
                foreach (var objective in Enum.GetValues<RouteObjective>())
                {
                    MfgPathways.Robustness.Robustness? robustness;
                    TradeOffList list;
                    try
                    {
                        list = TradeOffList.Between(graph, person, to, options);
                        robustness = RouteRobustness.Of(graph, list, objective);
                    }
                    catch (Exception e) when (e is PathException or NothingListedException)
                    {
                        return;
                    }

                    if (robustness is null)
                        continue;
                    var stones = Stones(list.Best(objective));
                    var expected =
                        from occupation in graph.Framework.Occupations
                        from ksa in graph.Framework.Ksas
                        where Stones(Resolved(graph, person, to, options, occupation, ksa)?.Best(objective)) != stones
                        select (Occupation: occupation.Id, Ksa: ksa.Id);
                    var edits = expected.ToArray();
                    Assert.Equal(edits.Length, robustness.Changing);
                    Assert.Equal(edits.Take(10), robustness.Examples.Select(e => (Occupation: e.Occupation.Id, Ksa: e.Ksa.Id)));
                    Assert.Equal(edits.Length > 0, robustness.Grade == RobustnessGrade.Fragile);
                    Assert.Equal(edits.Length > 0 ? 1 : 2, robustness.Least);
                    Assert.True(robustness.Most is null || robustness.Most >= robustness.Least);
                    _ = edits.Length > 0 ? Interlocked.Increment(ref fragile) : Interlocked.Increment(ref firm);
                }
            },
            iter: 250);
        TestContext.Current.TestOutputHelper?.WriteLine($"{fragile} fragile, {firm} firm");
        Assert.True(fragile > 100 && firm > 20, $"{fragile} fragile, {firm} firm");
    }

    [Fact]
    public void Every_single_edit_that_puts_another_move_first_is_found_and_no_other()
    {
        var moved = 0;
        Gen.Select(PathQuestions.Any(6, 8), Gen.Int[0, 2]).Sample(
            (question, least) =>
            {
                var (graph, person, _, asked) = question;

                // Weights stay as they are when the framework is edited; those of rarity would not if they were made anew.
                var options = new MoveOptions { MinEvidence = (Evidence)least, Areas = asked.StayIn };
                if (First(graph, person, options) is not { } first)
                    return;
                var list = MoveList.OutOf(graph, new EvidenceTable(graph), person, options);
                var robustness = MoveRobustness.Of(graph, list)!;
                var expected =
                    from occupation in graph.Framework.Occupations
                    from ksa in graph.Framework.Ksas
                    let edited = new SkillGraph(Edited.Of(graph.Framework, occupation.Id, ksa.Id))
                    where First(edited, Again(edited.Framework, person), options) != first
                    select (Occupation: occupation.Id, Ksa: ksa.Id);
                var edits = expected.ToArray();
                Assert.Equal(edits.Length, robustness.Changing);
                Assert.Equal(edits.Take(10), robustness.Examples.Select(e => (Occupation: e.Occupation.Id, Ksa: e.Ksa.Id)));
                Interlocked.Increment(ref moved);
            },
            iter: 150);
        TestContext.Current.TestOutputHelper?.WriteLine($"{moved} lists");
        Assert.True(moved > 50, $"{moved} lists");
    }

    [Fact]
    public void What_is_known_to_change_a_firm_answer_changes_it()
    {
        // Both share four KSAs, of six and of nine: the first has to lose several of them before the other one wins.
        var framework = Frameworks.Of("xxxx.......", "xxxxxx.....", "xxxx..xxxxx");
        var graph = new SkillGraph(framework);

        var list = MoveList.OutOf(graph, new EvidenceTable(graph), framework.Occupations[0]);
        var robustness = MoveRobustness.Of(graph, list)!;

        Assert.Equal("area/occupation-01", list.Moves[0].To.Id);
        Assert.Equal((RobustnessGrade.Fair, 2, 0), (robustness.Grade, robustness.Least, robustness.Changing));
        Assert.InRange(robustness.Most!.Value, 2, 3);
    }

    [Fact]
    public void The_first_route_of_the_publication_is_as_fragile_as_trying_all_edits_says()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var (from, to) = (Named("materials/cnc-operators"), Named("materials/mechatronics-technicians"));
        var list = TradeOffList.Between(graph, from, to, PathOptions.Default with { MaxMoves = 2 });

        var robustness = RouteRobustness.Of(graph, list, RouteObjective.Gentlest)!;

        // Without any short cut: the whole list again for each edit.
        var stones = Stones(list.Best(RouteObjective.Gentlest));
        var changing = 0;
        for (var occupation = 0; occupation < graph.OccupationCount; occupation++)
            for (var ksa = 0; ksa < graph.KsaCount; ksa++)
                changing += Stones(TradeOffList.Between(graph.WithEdit(occupation, ksa), from, to, list.Options)
                    .Best(RouteObjective.Gentlest)) != stones ? 1 : 0;
        Assert.Equal(changing, robustness.Changing);
        Assert.Equal(31_020, robustness.SingleEdits);
        Assert.Equal(RobustnessGrade.Fragile, robustness.Grade);

        Occupation Named(string id) => graph.Framework.Occupations.Single(o => o.Id == id);
    }

    [Fact]
    public void An_edited_graph_is_the_graph_of_the_edited_framework() =>
        Gen.Select(Frameworks.Random(6, 70), Gen.Int[0, 5], Gen.Int[0, 69]).Sample(
            (framework, o, k) =>
            {
                var (occupation, ksa) = (o % framework.Occupations.Length, k % framework.Ksas.Length);
                var edited = new SkillGraph(framework).WithEdit(occupation, ksa);
                var anew = new SkillGraph(Edited.Of(framework, framework.Occupations[occupation].Id, framework.Ksas[ksa].Id));
                Assert.Equal(anew.BaseRate, edited.BaseRate);
                for (var i = 0; i < anew.OccupationCount; i++)
                {
                    Assert.Equal(anew.KsasOf(i), edited.KsasOf(i));
                    Assert.Equal(anew.BitsOf(i), edited.BitsOf(i));
                }

                for (var i = 0; i < anew.KsaCount; i++)
                    Assert.Equal(anew.OccupationsOf(i), edited.OccupationsOf(i));
            },
            iter: 500);

    [Fact]
    public void Robustness_under_a_demand_on_evidence_is_refused()
    {
        var graph = new SkillGraph(Frameworks.Of("xxx", "xx."));
        var list = TradeOffList.Between(graph, graph.Framework.Occupations[0], graph.Framework.Occupations[1]);

        Assert.Throws<PathException>(() => RouteRobustness.Of(
            graph, list with { Options = list.Options with { MinEvidence = Evidence.Weak } }, RouteObjective.Gentlest));
    }

    // The weights of the question hold for the edited framework too: its KSAs are the same ones.
    private static TradeOffList? Resolved(
        SkillGraph graph, Profile from, Occupation to, PathOptions options, Occupation occupation, Ksa ksa)
    {
        try
        {
            var edited = new SkillGraph(Edited.Of(graph.Framework, occupation.Id, ksa.Id));
            return TradeOffList.Between(edited, Again(edited.Framework, from), to, options);
        }
        catch (Exception e) when (e is PathException or NothingListedException)
        {
            return null;
        }
    }

    private static Profile Again(Framework framework, Profile profile) =>
        Profile.Create(framework, profile.Occupation, profile.Has, profile.Lacks);

    private static string? First(SkillGraph graph, Profile from, MoveOptions options)
    {
        try
        {
            return MoveList.OutOf(graph, new EvidenceTable(graph), from, options).Moves is [var first, ..] ? first.To.Id : null;
        }
        catch (NothingListedException)
        {
            return null;
        }
    }

    private static string? Stones(Route? route) => route is null ? null : string.Join(' ', route.Steps.Select(s => s.To.Id));
}
