using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

public sealed class BridgingKsasTests
{
    private static readonly Gen<(SkillGraph Graph, decimal Stretch, MoveRules Options, Cohort Cohort)> Questions =
        from question in MoveQuestions.Random
        where question.Graph.Framework.Requirements.Length > 0
        from heads in Gen.Int[1, 3].Array[7]
        from changed in Gen.Bool.Array[9]
        from isEveryone in Gen.Bool
        let everyone = Cohort.Everyone(question.Graph)
        select (
            question.Graph, question.Stretch, question.Options,
            isEveryone
                ? everyone
                : Cohort.Create(everyone.Members.Zip(heads, (m, h) => new CohortMember(Changed(question.Graph, m, changed), h))));

    [Fact]
    public void Everybody_of_a_large_framework_is_refused_before_any_work_with_what_to_ask_instead()
    {
        var graph = new SkillGraph(Frameworks.Of([.. Enumerable.Repeat("xxx", 1_500)]));

        var refused = Assert.Throws<PathException>(() => BridgingKsas.Of(graph, null, 1));

        Assert.Equal(
            "What opens moves is searched among 2,000,000 moves at most; here are 2,250,000. "
                + "Ask for one person or a class, or of a smaller framework.",
            refused.Message);
        Assert.Equal(1_499, BridgingKsas.Of(graph, Cohort.Of(Profile.Of(graph.Framework.Occupations[0])), 1).Moves);
    }

    [Fact]
    public void A_KSA_opens_what_is_possible_with_it_and_was_not_without()
    {
        var (opened, first) = (0, 0);
        Questions.Sample(
            question =>
            {
                var (graph, stretch, options, cohort) = question;
                var brute = new BruteForceLockIn(graph, options);

                var bridges = BridgingKsas.Of(graph, cohort, stretch, options);

                Assert.Equal(cohort.Members.Sum(m => m.Heads * brute.Destinations(m.Profile, stretch).Length), bridges.Possible);
                Assert.Equal(graph.Framework.Ksas.OrderBy(k => k.Id), bridges.Ksas.Select(b => b.Ksa).OrderBy(k => k.Id));
                foreach (var bridge in bridges.Ksas)
                {
                    var expected = cohort.Members
                        .SelectMany(m => Opened(brute, graph, m, bridge.Ksa, stretch), (m, to) => (Member: m, To: to)).ToArray();
                    Assert.Equal(expected.Sum(e => e.Member.Heads), bridge.Moves);
                    Assert.Equal(expected.Select(e => e.Member).Distinct().Sum(m => m.Heads), bridge.People);
                    Assert.Equal(expected.Select(e => e.To.Id).Distinct().Order(), bridge.Destinations.Select(o => o.Id));
                    Assert.Equal(
                        expected.Select(e => Line(brute, graph, e.Member, e.To, bridge.Ksa)).Order(StringComparer.Ordinal),
                        bridge.Opens!.Select(Line).Order(StringComparer.Ordinal));
                    Assert.Equal(bridge.Opens!.Where(m => m.Held == 1).Sum(m => m.Heads), bridge.FirstShared);
                    Interlocked.Add(ref opened, bridge.Moves);
                    Interlocked.Add(ref first, bridge.FirstShared);
                }
            },
            iter: 800);

        TestContext.Current.TestOutputHelper?.WriteLine($"{opened} moves opened, {first} of them with a first KSA in common");
        Assert.True(opened > 1000 && first > 50);
    }

    [Fact]
    public void The_order_is_by_moves_then_betweenness_then_id_and_within_a_KSA_by_what_is_left() => Questions.Sample(
        question =>
        {
            var (graph, stretch, options, cohort) = question;
            var ksas = BridgingKsas.Of(graph, cohort, stretch, options).Ksas;

            foreach (var (a, b) in ksas.Zip(ksas.Skip(1)))
                Assert.True((-a.Moves, -a.Position.Betweenness, a.Ksa.Id).CompareTo((-b.Moves, -b.Position.Betweenness, b.Ksa.Id)) < 0);
            foreach (var ksa in ksas)
                Assert.Equal(ksa.Opens!.Select(m => m.Effort).Order(), ksa.Opens!.Select(m => m.Effort));
        },
        iter: 300);

    [Fact]
    public void Everyone_is_the_sum_over_the_occupations_and_heads_are_factors() => Questions.Sample(
        question =>
        {
            var (graph, stretch, options, _) = question;
            var everyone = Cohort.Everyone(graph);
            var together = Moves(BridgingKsas.Of(graph, null, stretch, options));
            var apart = everyone.Members.Select(m => Moves(BridgingKsas.Of(graph, Cohort.Of(m.Profile), stretch, options))).ToArray();
            var fivefold = Moves(BridgingKsas.Of(
                graph, Cohort.Create(everyone.Members.Select(m => m with { Heads = 5 })), stretch, options));

            foreach (var (ksa, moves) in together)
            {
                Assert.Equal(apart.Sum(a => a[ksa]), moves);
                Assert.Equal(moves * 5, fivefold[ksa]);
            }
        },
        iter: 300);

    [Fact]
    public void Learning_adds_what_was_promised_closes_nothing_and_what_is_held_opens_nothing()
    {
        var learnt = 0;
        Questions.Sample(
            question =>
            {
                var (graph, stretch, options, cohort) = question;
                var profile = cohort.Members[0].Profile;
                var before = BridgingKsas.Of(graph, Cohort.Of(profile), stretch, options);
                foreach (var bridge in before.Ksas)
                {
                    var after = BridgingKsas.Of(graph, Cohort.Of(profile.With(graph.Framework, bridge.Ksa)), stretch, options);
                    Assert.Equal(before.Possible + bridge.Moves, after.Possible);
                    Assert.Equal(0, after.Ksas.First(k => k.Ksa == bridge.Ksa).Moves);
                    Interlocked.Add(ref learnt, bridge.Moves);
                }
            },
            iter: 300);

        Assert.True(learnt > 50);
    }

    [Fact]
    public void What_cannot_be_answered_is_refused_with_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx", "..", ".x"));
        var empty = graph.Framework.Occupations[1];
        var personal = EffortWeights.Uniform(graph).WithRelatedCredit(graph, Profile.Of(graph.Framework.Occupations[0]), 0.5m);

        Assert.Throws<PathException>(() => BridgingKsas.Of(graph, null, -1));
        Assert.Throws<PathException>(() => BridgingKsas.Of(graph, null, 1, new MoveRules { StoneKsas = 0 }));
        Assert.Throws<PathException>(() => BridgingKsas.Of(graph, null, 1, new MoveRules { StoneShared = -1 }));
        Assert.Throws<PathException>(() => BridgingKsas.Of(graph, null, 1, new MoveRules { Effort = personal }));
        Assert.Throws<NothingListedException>(() => BridgingKsas.Of(graph, Cohort.Of(Profile.Of(empty)), 1));
    }

    [Fact]
    public void On_the_publication_143_KSAs_open_a_move_and_one_opens_the_most()
    {
        var bridges = BridgingKsas.Of(new SkillGraph(EmbeddedFramework.Read()), null, 4);

        Assert.Equal((131, 11_180L, 734L), (bridges.People, bridges.Moves, bridges.Possible));
        Assert.Equal(143, bridges.Ksas.Count(k => k.Moves > 0));
        Assert.Equal(("4.1.03.02", 479, 118), (bridges.Ksas[0].Ksa.Id, bridges.Ksas[0].Moves, bridges.Ksas[0].People));
        Assert.Equal("4.1.07.02", bridges.Ksas.MaxBy(k => k.Position.Betweenness)!.Ksa.Id);
    }

    private static Profile Changed(SkillGraph graph, CohortMember member, bool[] changed)
    {
        Ksa[] ksas = [.. graph.Framework.Ksas.Where((_, i) => changed[i])];
        var held = graph.KsasIn(member.Profile.BitsIn(graph));
        return held.Except(ksas).Any()
            ? Profile.Create(
                graph.Framework, member.Profile.Occupation, ksas.Except(held).Select(k => k.Id), ksas.Intersect(held).Select(k => k.Id))
            : member.Profile;
    }

    private static Occupation[] Opened(BruteForceLockIn brute, SkillGraph graph, CohortMember member, Ksa ksa, decimal stretch) =>
    [
        .. brute.Destinations(member.Profile.With(graph.Framework, ksa), stretch).Except(brute.Destinations(member.Profile, stretch)),
    ];

    private static string Line(BruteForceLockIn brute, SkillGraph graph, CohortMember member, Occupation to, Ksa ksa)
    {
        var learnt = member.Profile.With(graph.Framework, ksa);
        var held = graph.KsasIn(learnt.BitsIn(graph)).Select(k => k.Id).ToHashSet();
        var required = graph.Framework.Requirements.Where(r => r.OccupationId == to.Id).Select(r => r.KsaId).ToArray();
        return $"{member.Profile.Occupation!.Id} {member.Heads} {to.Id} {required.Count(held.Contains)} {brute.Effort(learnt, to):0.###} "
            + string.Join(' ', required.Where(k => !held.Contains(k)));
    }

    private static string Line(MoveOpened move) =>
        $"{move.From!.Id} {move.Heads} {move.To.Id} {move.Held} {move.Effort:0.###} {string.Join(' ', move.Missing.Select(k => k.Id))}";

    private static Dictionary<string, int> Moves(BridgingKsas bridges) => bridges.Ksas.ToDictionary(k => k.Ksa.Id, k => k.Moves);
}
