using MfgPathways.Bridges;
using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Graph;

[Collection(nameof(CancellationTests))]
[CollectionDefinition(nameof(CancellationTests), DisableParallelization = true)]
public sealed class CancellationTests
{
    // Of processor time, which stays what it is on a machine with other things to do: no other test runs beside these.
    private static readonly TimeSpan MostAfterwards = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Told = TimeSpan.FromMilliseconds(20);

    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());
    private static readonly EvidenceTable Evidence = new(Graph);
    private static readonly Profile From = Profile.Of(Named("cnc operator"));
    private static readonly Occupation To = Named("mechatronics technician");
    private static readonly PathOptions EveryStone = new() { StoneKsas = 1, StoneShared = 0, Effort = EffortWeights.Rarity(Graph) };
    private static readonly TradeOffList Routes = TradeOffList.Between(Graph, From, To);

    private static readonly Dictionary<string, Action<CancellationToken>> Questions = new(StringComparer.Ordinal)
    {
        ["evidence"] = stop => _ = new EvidenceTable(Graph, stop),
        ["routes"] = stop => TradeOffList.Between(Graph, From, To, EveryStone, null, stop),
        ["memoryless routes"] = stop => TradeOffList.Between(
            Graph, From, To, EveryStone with { Model = PathModel.Memoryless, MaxMoves = PathOptions.MostMemorylessMoves }, null, stop),
        ["routes by evidence"] = stop => TradeOffList.Between(
            Graph, From, To, new PathOptions { MinEvidence = MfgPathways.Transitions.Evidence.Weak }, null, stop),
        ["alternatives"] = stop => Alternatives.To(Graph, Routes, Routes.Best(RouteObjective.Gentlest)!, 5, null, stop),
        ["explanation"] = stop => RouteExplanation.Of(Graph, Routes, RouteObjective.Gentlest, stop),
        ["robustness of a route"] = stop => RouteRobustness.Of(Graph, Routes, RouteObjective.Gentlest, stop),
        ["robustness of moves"] = stop => MoveRobustness.Of(Graph, MoveList.OutOf(Graph, Evidence, From), stop),
        ["explained moves"] = stop =>
            MovesReport.Of(Graph, Evidence, MoveList.OutOf(Graph, Evidence, From), [.. MoveList.OutOf(Graph, Evidence, From).Moves], stop),
        ["lock-in"] = stop => LockIn.Of(Graph, 4, null, stop),
        ["bridges"] = stop => BridgingKsas.Of(Graph, null, 4, null, stop),
        ["sides"] = stop => SideBridges.Between(
            Graph, BridgeSide.Of(Graph, Graph.Framework.Areas[0]), BridgeSide.Of(Graph, Graph.Framework.Areas[1]), 4, null, null, stop),
        ["bundle"] = stop => Bundle.Best(
            Graph, Cohort.Everyone(Graph), new BundleOptions { Stretch = 2, MaxKsas = 8, Budget = long.MaxValue }, stop),
        ["coverage"] = stop => Coverage.Of(Graph, Course.Create(["4.1.07.02"]), Cohort.Everyone(Graph), 4, null, stop),
        ["clusters"] = stop => FrameworkClusters.Of(
            Graph, ClusterScope.Ksas, new ClusterOptions { Runs = ClusterOptions.MostRuns, Shuffles = ClusterOptions.MostRuns }, stop),
        ["clusters of both"] = stop => FrameworkClusters.Of(
            Graph, ClusterScope.Both, new ClusterOptions { Method = ClusterMethod.Barber, Runs = ClusterOptions.MostRuns }, stop),
        ["sweep"] = stop => ClusterSweep.Of(Graph, ClusterScope.Ksas, new ClusterOptions { Runs = ClusterOptions.MostRuns }, stop),
    };

    public static TheoryData<string> All => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_question_that_nobody_waits_for_is_not_answered(string question) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Questions[question](new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("bundle")]
    [InlineData("clusters")]
    [InlineData("clusters of both")]
    [InlineData("robustness of a route")]
    [InlineData("sweep")]
    public async Task A_search_stops_soon_after_it_is_told_to(string question)
    {
        using var stop = new CancellationTokenSource();
        var telling = Task.Run(async () =>
        {
            await Task.Delay(Told);
            var before = Environment.CpuUsage.TotalTime;
            await stop.CancelAsync();
            return before;
        });
        Assert.ThrowsAny<OperationCanceledException>(() => Questions[question](stop.Token));
        Assert.InRange(Environment.CpuUsage.TotalTime - await telling, TimeSpan.Zero, MostAfterwards);
    }

    private static Occupation Named(string name) => NameSearch.Occupation(Graph.Framework, name).Found!;
}
