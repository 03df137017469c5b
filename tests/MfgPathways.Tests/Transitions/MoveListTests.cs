using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class MoveListTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());
    private static readonly EvidenceTable Evidences = new(Graph);

    [Fact]
    public void Who_could_come_is_who_could_go_there()
    {
        var into = Named("materials/mechatronics-technicians");
        var everything = MoveOptions.Default with { MinEvidence = Evidence.None };

        var list = MoveList.IntoOccupation(Graph, Evidences, into, everything);

        Assert.Equal(130, list.Moves.Count);
        foreach (var move in list.Moves)
            Assert.Equal(move, MoveList.OutOf(Graph, Evidences, move.From!, everything).Moves.Single(m => m.To == into) with
            {
                Market = move.Market,
            });
    }

    [Fact]
    public void Filters_leave_out_what_they_say_and_count_it()
    {
        var from = Named("materials/cnc-operators");
        var all = MoveList.OutOf(Graph, Evidences, from, MoveOptions.Default with { MinEvidence = Evidence.None });
        var options = new MoveOptions { Areas = ["materials"], MinEvidence = Evidence.Moderate, MaxEffort = 5 };

        var filtered = MoveList.OutOf(Graph, Evidences, from, options);

        Assert.Equal(
            all.Moves.Where(m => m.To.AreaIds.Contains("materials") && m.Evidence.Grade >= Evidence.Moderate && m.Missing <= 5),
            filtered.Moves);
        Assert.Equal(
            all.Moves.Count(m => m.To.AreaIds.Contains("materials") && m.Evidence.Grade == Evidence.Weak && m.Missing <= 5),
            filtered.LeftOut.Single(l => l.Grade == Evidence.Weak).Moves);
    }

    [Fact]
    public void The_evidence_of_a_profile_that_is_an_occupation_is_that_of_the_occupation() =>
        Frameworks.Random(7, 10).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var table = new EvidenceTable(graph);
                foreach (var occupation in framework.Occupations.Where(o => graph.KsasOf(graph.NumberOf(o)).Length > 0))
                {
                    // The same KSAs, as a person who names them one by one in the occupation's place.
                    var bits = graph.BitsOf(graph.NumberOf(occupation));
                    var tails = table.Tails(bits);
                    for (var to = 0; to < graph.OccupationCount; to++)
                        if (graph.KsasOf(to).Length > 0 && to != graph.NumberOf(occupation))
                            Assert.Equal(table.Of(graph.NumberOf(occupation), to).PValue, tails[to], tolerance: 1e-8);
                }
            },
            iter: 2000);

    [Fact]
    public void Q_values_of_a_profile_are_adjusted_over_its_own_pairs_in_place_of_its_occupations() =>
        Gen.Select(Frameworks.Random(7, 9), Gen.Int[0, 511]).Sample(
            (framework, has) =>
            {
                var graph = new SkillGraph(framework);
                var profile = Profile.Create(
                    framework, framework.Occupations[0], framework.Ksas.Where((_, i) => (has >> i & 1) == 1).Select(k => k.Id), []);
                if (profile.IsOccupation)
                    return;
                var table = new EvidenceTable(graph);
                var own = table.From(profile);
                var listed = Enumerable.Range(1, graph.OccupationCount - 1).Where(o => graph.KsasOf(o).Length > 0).ToArray();
                double[] tails =
                [
                    .. from a in listed from b in listed where a < b select table.Of(a, b).PValue,
                    .. listed.Select(o => own[o].PValue),
                ];
                foreach (var to in listed)
                {
                    var q = tails.Where(t => t >= own[to].PValue).Min(t => t * tails.Length / tails.Count(o => o <= t));
                    Assert.Equal(Math.Min(1, q), own[to].QValue, tolerance: 1e-12);
                }
            },
            iter: 300);

    [Fact]
    public void An_abstention_says_which_KSAs_would_give_a_move_evidence()
    {
        var abstentions = 0;
        foreach (var from in Graph.Framework.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0))
        {
            var list = MoveList.OutOf(Graph, Evidences, from);
            Assert.Equal(list.Moves.All(m => m.Evidence.Grade < Evidence.Moderate), list.Abstention is not null);
            foreach (var help in list.Abstention?.KsasThatWouldHelp ?? [])
            {
                var graded = Evidences.From(list.From!.With(Graph.Framework, help.Ksa));
                Assert.All(help.Occupations, o => Assert.True(graded[Graph.NumberOf(o)].Grade >= Evidence.Moderate));
                abstentions++;
            }
        }

        Assert.True(abstentions > 0);
    }

    [Fact]
    public void An_explanation_leaves_each_KSA_out_and_reckons_again()
    {
        var (from, to) = (Profile.Of(Named("materials/cnc-operators")), Named("materials/textiles-technicians"));

        var explanation = MoveExplanation.Of(Graph, Evidences, from, to);

        Assert.Equal((3, 1), (explanation.Held.Count, explanation.Missing.Count));
        foreach (var effect in explanation.Held)
        {
            var list = MoveList.OutOf(Graph, Evidences, from.Without(Graph.Framework, effect.Ksa), MoveOptions.Default);
            var move = list.Moves.Single(m => m.To == to);
            Assert.Equal((move.Readiness, move.Evidence), (effect.Readiness, effect.Evidence));
        }

        // Linear coverage: each KSA held is worth the same share, one over what is required and the four of the prior.
        Assert.All(explanation.Held, e => Assert.Equal(1.0 / 8, explanation.Readiness.Estimate - e.Readiness.Estimate, 3));
        Assert.Equal("4.1.02.04", explanation.MostChanging?.Ksa.Id);
        Assert.Equal(explanation.Evidence.SoftMatches, explanation.SoftMatches.Count(m => !m.SameText));
    }

    [Fact]
    public void Soft_matches_pay_with_no_KSA_twice() =>
        Frameworks.Random(4, 12).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var table = new EvidenceTable(graph);
                for (var a = 0; a < graph.OccupationCount; a++)
                    for (var b = 0; b < graph.OccupationCount; b++)
                    {
                        var pairs = SoftMatching.Pairs(graph, graph.BitsOf(a), b).Where(m => !m.SameText).ToArray();
                        Assert.Equal(table.Of(a, b).SoftMatches, pairs.Length);
                        Assert.Equal(pairs.Length, pairs.Select(m => m.Held).Distinct().Count());
                        Assert.Equal(pairs.Length, pairs.Select(m => m.Missing).Distinct().Count());
                        Assert.All(pairs, m => Assert.Equal(m.Held.SubCompetencyId, m.Missing.SubCompetencyId));
                    }
            },
            iter: 300);

    private static Occupation Named(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);
}
