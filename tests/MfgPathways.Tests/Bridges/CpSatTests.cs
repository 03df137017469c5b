using System.Runtime.InteropServices;
using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

/// <summary>The same worth as CP-SAT finds, on small frameworks and on the publication.</summary>
public sealed class CpSatTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    private static readonly EffortWeights Hours = EffortWeights.Hours(
        Graph, Graph.Framework.Ksas.Select((k, i) => (k.Id, Hours: 4m + (i * 37 % 29))).ToDictionary(k => k.Id, k => k.Hours));

    public CpSatTests() => Assert.SkipUnless(
        OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "CP-SAT is here for Linux on x64 only.");

    [Fact]
    public void On_small_frameworks() => BundleQuestions.Random(7, 10).Sample(
        (graph, cohort, options) => Assert.Equal(CpSatBundles.Best(graph, cohort, options), Bundle.Best(graph, cohort, options).Value),
        iter: 100);

    [Theory]
    [InlineData(BundleObjective.MostMoves, 5, null, 4)]
    [InlineData(BundleObjective.MostMoves, 8, null, 1)]
    [InlineData(BundleObjective.MostMoves, null, 60, 40)]
    [InlineData(BundleObjective.MostEffort, 6, null, 4)]
    [InlineData(BundleObjective.MostEffort, null, 100, 40)]
    public void For_one_person_of_the_publication(BundleObjective objective, int? ksas, int? effort, int stretch) =>
        Same(Cohort.Of(Profile.Of(Named("materials/cnc-operators"))), Options(objective, ksas, effort, stretch));

    [Theory]
    [InlineData(BundleObjective.MostMoves, 3, null, 2)]
    [InlineData(BundleObjective.MostPeople, 2, null, 0)]
    [InlineData(BundleObjective.MostPeople, null, 20, 10)]
    [InlineData(BundleObjective.MostEffort, 3, null, 8)]
    public void For_a_class_of_the_publication(BundleObjective objective, int? ksas, int? effort, int stretch) => Same(
        Cohort.Create(
            Graph.Framework.Occupations.Where((_, o) => o % 33 == 4 && Graph.KsasOf(o).Length > 0)
                .Select((o, i) => new CohortMember(Profile.Of(o), 1 + (i * 5 % 7)))),
        Options(objective, ksas, effort, stretch));

    private static void Same(Cohort cohort, BundleOptions options)
    {
        var bundle = Bundle.Best(Graph, cohort, options);

        Assert.True(bundle.IsBest && bundle.IsSettled);
        Assert.Equal(CpSatBundles.Best(Graph, cohort, options), bundle.Value);
    }

    private static Occupation Named(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);

    private static BundleOptions Options(BundleObjective objective, int? ksas, int? effort, int stretch) => new()
    {
        Objective = objective,
        MaxKsas = ksas,
        MaxEffort = effort,
        Stretch = stretch,
        Rules = MoveRules.Default with { Effort = effort is null ? null : Hours },
    };
}
