using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

public sealed class BundleTests
{
    private static readonly Gen<(SkillGraph Graph, Cohort Cohort, BundleOptions Options)> Questions = BundleQuestions.Random(6, 8);

    [Fact]
    public void The_bundle_is_the_best_of_all_sets_of_KSAs_and_so_is_each_of_its_sizes()
    {
        var (several, apart) = (0, 0);
        Questions.Sample(
            (graph, cohort, options) =>
            {
                var brute = new BruteForceBundles(graph, cohort, options);

                var bundle = Bundle.Best(graph, cohort, options);

                Assert.Equal(brute.Best(options.MaxKsas), (Ids(bundle), bundle.Value));
                Assert.True(bundle.IsBest && bundle.IsSettled);
                Assert.Equal(options.MaxKsas is { } most ? Math.Min(most, graph.KsaCount) : 0, bundle.Sizes.Count);
                foreach (var size in bundle.Sizes)
                    Assert.Equal((brute.Best(size.Ksas), size.Value), ((size.Ids, size.Value), size.Bound));
                Interlocked.Add(ref several, bundle.Ksas.Count > 1 ? 1 : 0);
                Interlocked.Add(ref apart, bundle.SinglesTogether < bundle.Value ? 1 : 0);
            },
            iter: 500);

        TestContext.Current.TestOutputHelper?.WriteLine($"{several} of several KSAs, {apart} better than the best single KSAs");
        Assert.True(several > 40 && apart > 12);
    }

    [Fact]
    public void What_it_opens_and_what_each_KSA_is_worth_are_as_defined() => Questions.Sample(
        (graph, cohort, options) =>
        {
            var brute = new BruteForceBundles(graph, cohort, options);
            var bundle = Bundle.Best(graph, cohort, options);
            var ids = Ids(bundle);

            foreach (var (member, said) in cohort.Members.Zip(bundle.Members))
            {
                Assert.Equal((member.Profile, member.Heads, brute.OpenBefore(member)), (said.Profile, said.Heads, said.OpenBefore));
                Assert.Equal(brute.Opened(member, ids), said.Opened.Select(o => o.To));
                Assert.All(said.Opened, o => Assert.True(o.Still <= options.Stretch && o.Before >= o.Still
                    && o.Still == brute.Effort(o.Missing) && !o.Missing.Intersect(ids).Any()));
            }

            Assert.Equal(brute.Effort(ids), bundle.Effort);
            Assert.Equal(bundle.Value, bundle.Ksas.Sum(k => k.Adds));
            var before = new List<string>();
            foreach (var ksa in bundle.Ksas)
            {
                Assert.Equal(brute.Value([ksa.Ksa.Id]), ksa.Alone);
                Assert.Equal(brute.Value([.. before, ksa.Ksa.Id]) - brute.Value(before), ksa.Adds);
                before.Add(ksa.Ksa.Id);
            }

            Assert.Equal(
                graph.Framework.Ksas.Select(k => (k, Value: brute.Value([k.Id]))).Where(s => s.Value > 0).OrderByDescending(s => s.Value),
                bundle.Singles.Select(s => (s.Ksa, s.Value)));
            Assert.True(bundle.SinglesTogether <= bundle.Value);
        },
        iter: 200);

    [Fact]
    public void A_search_that_is_stopped_has_a_bundle_that_fits_and_a_bound_that_holds()
    {
        var unproved = 0;
        Gen.Select(BundleQuestions.Random(8, 9), Gen.Int[1, 20]).Sample(
            (question, budget) =>
            {
                var (graph, cohort, options) = question;
                var brute = new BruteForceBundles(graph, cohort, options);
                var stopped = Bundle.Best(graph, cohort, options with { Budget = budget });

                Assert.InRange(brute.Best(options.MaxKsas).Value, stopped.Value, stopped.Bound);
                Assert.Equal(brute.Value(Ids(stopped)), stopped.Value);
                Assert.False(stopped.Effort > options.MaxEffort || stopped.Ksas.Count > options.MaxKsas);
                Interlocked.Add(ref unproved, stopped.IsBest ? 0 : 1);
            },
            iter: 500);

        TestContext.Current.TestOutputHelper?.WriteLine($"{unproved} not proved best");
        Assert.True(unproved > 2);
    }

    [Fact]
    public void Stopped_at_once_it_closes_at_least_what_the_greedy_bundle_is_guaranteed_to_close() => Questions.Sample(
        (graph, cohort, options) =>
        {
            var greedy = options with { Objective = BundleObjective.MostEffort, MaxKsas = options.MaxKsas ?? 3, MaxEffort = null };
            var best = new BruteForceBundles(graph, cohort, greedy).Best(greedy.MaxKsas);

            Assert.True(
                (double)Bundle.Best(graph, cohort, greedy with { Budget = 1 }).Value >= (1 - (1 / Math.E)) * (double)best.Value);
        },
        iter: 200);

    [Fact]
    public void More_room_and_a_larger_stretch_are_never_worse_and_heads_scale() => Questions.Sample(
        (graph, cohort, options) =>
        {
            var bundle = Bundle.Best(graph, cohort, options);
            var room = Bundle.Best(graph, cohort, options with { MaxKsas = options.MaxKsas + 1, MaxEffort = options.MaxEffort + 1 });
            var thrice = Bundle.Best(
                graph, Cohort.Create(cohort.Members.Concat(cohort.Members).Concat(cohort.Members).Reverse()), options);
            var heads = Bundle.Best(graph, Cohort.Create(cohort.Members.Select(m => m with { Heads = 3 * m.Heads })), options);

            Assert.True(room.Value >= bundle.Value);
            foreach (var larger in (Bundle[])[thrice, heads])
                Assert.Equal((Ids(bundle), 3 * bundle.Value, 3 * bundle.People), (Ids(larger), larger.Value, larger.People));
            Assert.Equal(bundle.Sizes.Select(s => s.Value).Order(), bundle.Sizes.Select(s => s.Value));
        },
        iter: 150);

    [Fact]
    public void Two_KSAs_can_be_worth_more_together_than_the_best_single_ones()
    {
        // The first two KSAs open nothing alone and both jobs together; the third alone opens one.
        var graph = new SkillGraph(Frameworks.Of("x.....", "xxx...", "xxx...", "x..x..", "x...x."));
        var options = new BundleOptions { Stretch = 0, MaxKsas = 2, Rules = new MoveRules { StoneKsas = 1 } };

        var bundle = Bundle.Best(graph, Cohort.Of(Profile.Of(graph.Framework.Occupations[0])), options);

        Assert.Equal(["4.1.01.02", "4.1.01.03"], Ids(bundle));
        Assert.Equal([0m, 2m], bundle.Ksas.Select(k => k.Adds));
        Assert.Equal(["4.1.02.01", "4.1.02.02"], bundle.Singles.Select(s => s.Ksa.Id));
        Assert.Equal((2m, 2m), (bundle.Value, bundle.SinglesTogether));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_with_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx", ".x", ".."));
        var one = Profile.Of(graph.Framework.Occupations[0]);
        var options = new BundleOptions { Stretch = 1, MaxKsas = 1 };

        Refuses(options with { MaxKsas = 0 });
        Refuses(options with { MaxKsas = null });
        Refuses(options with { MaxEffort = 0 });
        Refuses(options with { Stretch = -1 });
        Refuses(options with { Budget = 0 });
        Refuses(options with { Rules = MoveRules.Default with { StoneKsas = 0 } });
        Refuses(options with { Rules = new MoveRules { Effort = EffortWeights.Uniform(graph).WithRelatedCredit(graph, one, 0.5m) } });
        Assert.Throws<NothingListedException>(
            () => Bundle.Best(graph, Cohort.Of(Profile.Of(graph.Framework.Occupations[2])), options));
        Assert.Empty(Bundle.Best(graph, Cohort.Of(one), options with { MaxKsas = int.MaxValue, MaxEffort = 1e20m }).Ksas);

        void Refuses(BundleOptions wrong) => Assert.EndsWith(
            ".", Assert.Throws<PathException>(() => Bundle.Best(graph, Cohort.Of(one), wrong)).Message, StringComparison.Ordinal);
    }

    private static IdList Ids(Bundle bundle) => IdList.Of(bundle.Ksas.Select(k => k.Ksa.Id));
}
