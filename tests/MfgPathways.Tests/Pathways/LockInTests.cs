using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

public sealed class LockInTests
{
    private static readonly Gen<(SkillGraph Graph, decimal Stretch, MoveRules Options)> Questions = MoveQuestions.Random;

    [Fact]
    public void Components_are_the_classes_of_mutual_reachability_and_what_leads_in_and_out_is_as_defined() => Questions.Sample(
        question =>
        {
            var (graph, stretch, options) = question;
            var brute = new BruteForceLockIn(graph, options);

            var lockIn = LockIn.Of(graph, stretch, options);

            Assert.Equal(
                brute.Components(stretch), lockIn.Components.Select(c => (Ids(c.Occupations), c.IsEntered, c.IsLeft)));
            Assert.Equal(graph.OccupationCount, lockIn.Occupations.Count + lockIn.LeftOut.Count);
            foreach (var one in lockIn.Occupations)
            {
                Assert.Equal(brute.Easiest(one.Occupation, isEntry: true), Line(one.Entry));
                Assert.Equal(brute.Easiest(one.Occupation, isEntry: false), Line(one.Exit));
                Assert.Equal(brute.Origins(one.Occupation, stretch).Length, one.Origins);
                Assert.Equal(brute.Destinations(Profile.Of(one.Occupation), stretch).Length, one.Destinations);
                Assert.Contains(one.Occupation, lockIn.Components[one.Component].Occupations);
            }
        },
        iter: 1500);

    [Fact]
    public void The_KSA_and_the_stepping_stone_that_open_the_most_are_found_by_trying_each_on_a_new_profile()
    {
        var (ksas, stones, exits) = (0, 0, 0);
        Questions.Sample(
            question =>
            {
                var (graph, stretch, options) = question;
                var brute = new BruteForceLockIn(graph, options);
                foreach (var one in LockIn.Of(graph, stretch, options).Occupations)
                {
                    if (one.Origins == 0)
                    {
                        Interlocked.Add(ref ksas, one.EntryKsa is null ? 0 : 1);
                        Interlocked.Add(ref stones, one.EntryStone is null ? 0 : 1);
                        Assert.Equal(Best(brute.KsasToEnter(one.Occupation, stretch)), Line(one.EntryKsa));
                        Assert.Equal(
                            Best(brute.StonesToEnter(one.Occupation, stretch)),
                            one.EntryStone is { } s ? $"{s.Stone.Id}: {Ids(s.Origins)}" : "");
                    }

                    if (one.Destinations == 0)
                    {
                        Interlocked.Add(ref exits, one.ExitKsa is null ? 0 : 1);
                        Assert.Equal(Best(brute.KsasToLeave(one.Occupation, stretch)), Line(one.ExitKsa));
                    }

                    Assert.True(one.Origins == 0 || (one.EntryKsa is null && one.EntryStone is null));
                    Assert.True(one.Destinations == 0 || one.ExitKsa is null);
                }
            },
            iter: 3000);

        TestContext.Current.TestOutputHelper?.WriteLine($"{ksas} KSAs and {stones} stones that open a way in, {exits} KSAs a way out");
        Assert.True(ksas > 100 && stones > 20 && exits > 100);
    }

    [Fact]
    public void The_steps_tell_every_stretch_at_which_a_number_changes_and_none_rises_but_the_largest_and_the_moves() => Questions.Sample(
        question =>
        {
            var (graph, _, options) = question;
            var brute = new BruteForceLockIn(graph, options);
            var steps = LockIn.Of(graph, 0, options).Steps;

            Assert.Equal(graph.OccupationCount == LockIn.Of(graph, 0, options).LeftOut.Count, steps.Count == 0);
            foreach (var stretch in steps.Count == 0 ? [] : brute.Efforts())
            {
                var inForce = steps.Last(s => s.Stretch <= stretch);
                var components = brute.Components(stretch);
                var lockIn = LockIn.Of(graph, stretch, options);
                Assert.Equal(
                    (components.Count, components.Count(c => !c.IsEntered), components.Count(c => !c.IsLeft)),
                    (inForce.Components, inForce.Sources, inForce.Sinks));
                Assert.Equal(
                    (lockIn.Occupations.Count(o => o.Origins == 0), lockIn.Occupations.Count(o => o.Destinations == 0)),
                    (inForce.HardToEnter, inForce.CannotBeLeft));
                Assert.Equal(lockIn.Components[0].Occupations.Count, inForce.Largest);
                Assert.True(inForce.Stretch < stretch || inForce.Moves == lockIn.Moves);
            }

            foreach (var (a, b) in steps.Zip(steps.Skip(1)))
                Assert.True(
                    a.Stretch < b.Stretch && a.Moves < b.Moves && a.Components >= b.Components && a.Largest <= b.Largest
                        && a.Sources >= b.Sources && a.Sinks >= b.Sinks && a.HardToEnter >= b.HardToEnter
                        && a.CannotBeLeft >= b.CannotBeLeft && a with { Stretch = 0, Moves = 0 } != b with { Stretch = 0, Moves = 0 });
        },
        iter: 400);

    [Fact]
    public void A_larger_stretch_takes_no_move_away() => Gen.Select(Questions, Gen.Int[1, 6]).Sample(
        (question, more) =>
        {
            var (graph, stretch, options) = question;
            var (less, larger) = (LockIn.Of(graph, stretch, options), LockIn.Of(graph, stretch + more, options));

            Assert.True(less.Moves <= larger.Moves && less.Components.Count >= larger.Components.Count);
            foreach (var (a, b) in less.Occupations.Zip(larger.Occupations))
            {
                Assert.Equal(a.Occupation, b.Occupation);
                Assert.True(a.Origins <= b.Origins && a.Destinations <= b.Destinations);
                Assert.True((a.Entry?.Stretch <= stretch) == (a.Origins > 0) && (a.Exit?.Stretch <= stretch) == (a.Destinations > 0));
            }
        },
        iter: 1000);

    [Fact]
    public void What_is_out_of_range_is_refused_with_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx", ".x"));
        var personal = EffortWeights.Uniform(graph).WithRelatedCredit(graph, Profile.Of(graph.Framework.Occupations[0]), 0.5m);

        Refuses(-1, MoveRules.Default);
        Refuses(1, MoveRules.Default with { StoneKsas = 0 });
        Refuses(1, MoveRules.Default with { StoneShared = -1 });
        Refuses(1, MoveRules.Default with { Effort = personal });
        Assert.Empty(LockIn.Of(graph, 1).Steps);
        Assert.Equal(2, LockIn.Of(graph, 1).LeftOut.Count);

        void Refuses(decimal stretch, MoveRules options) => Assert.EndsWith(
            ".", Assert.Throws<PathException>(() => LockIn.Of(graph, stretch, options)).Message, StringComparison.Ordinal);
    }

    private static string Best(Dictionary<string, Occupation[]> opened)
    {
        var best = opened.OrderByDescending(o => o.Value.Length).ThenBy(o => o.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value is { Length: > 0 } ? $"{best.Key}: {Ids(best.Value)}" : "";
    }

    private static string Ids(IEnumerable<Occupation> occupations) => string.Join(' ', occupations.Select(o => o.Id));

    private static string Line(EasiestMoves? moves) => moves is null ? "" : $"{moves.Stretch:0.###} {Ids(moves.Occupations)}";

    private static string Line(KsaThatOpens? opens) => opens is null ? "" : $"{opens.Ksa.Id}: {Ids(opens.Occupations)}";
}
