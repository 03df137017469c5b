using MfgPathways.Clusters;
using MfgPathways.Contract;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>What is derived is rewritten while it is read.</summary>
public sealed class WholeRunTests(WritingServer fixture, ITestOutputHelper output) : WritingTests(fixture)
{
    private const int Rewrites = 40;

    private static readonly Framework Sample = SampleFrameworks.Random(11, 18);

    [Fact]
    public async Task A_reader_of_moves_sees_the_one_set_or_the_other_with_its_options()
    {
        var graph = new SkillGraph(Sample);
        var evidence = new EvidenceTable(graph, Cancel);
        WrittenMoveOptions[] options = [new(), new() { MinEvidence = Evidence.Weak, Effort = EffortWeights.Rarity(graph) }];
        await CheckAsync("all-moves", [], (store, which) => store.WriteMovesAsync(graph, evidence, options[which], Cancel));
    }

    [Fact]
    public async Task A_reader_of_clusters_sees_the_one_set_or_the_other_with_its_options()
    {
        FrameworkClusters[] clusters = [.. new[] { 1, 2 }.Select(seed => RandomClusters.Of(Sample, ClusterScope.Both, seed))];
        await CheckAsync(
            "cluster-members", new() { ["of"] = "both" }, (store, which) => store.WriteClustersAsync(Sample, clusters[which], Cancel));
    }

    private async Task CheckAsync(
        string query, Dictionary<string, string> parameters, Func<Neo4jFrameworkStore, int, Task<WriteReport>> write)
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var expected = new Dictionary<string, string>();
        foreach (var which in new[] { 0, 1 })
            expected.Add((await write(store, which)).Derivation.Options, await ReadAsync());
        Assert.NotEqual(expected.First().Value, expected.Last().Value);

        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < Rewrites; i++)
                await write(store, i % 2);
        });
        var (seen, refused) = (new HashSet<string>(), 0);
        var reads = 0;
        for (; !writing.IsCompleted; reads++)
            try
            {
                var answer = await store.QueryAsync(query, parameters, Cancel);
                Assert.Equal(expected[answer.Derived!.Options], Text(answer));
                seen.Add(answer.Derived.Options);
            }
            catch (StoreException e) when (e.Message.Contains("again and again", StringComparison.Ordinal))
            {
                refused++;
            }

        await writing;
        output.WriteLine($"{reads} reads, {refused} refused");
        Assert.True(reads - refused >= 10 && seen.Count == 2, $"{reads} reads, {refused} refused, {seen.Count} sets seen");

        async Task<string> ReadAsync() => Text(await store.QueryAsync(query, parameters, Cancel));
    }

    private static string Text(QueryAnswer answer) => string.Join('\n', answer.Rows.Select(r => string.Join('|', r)));
}
