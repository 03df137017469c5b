using MfgPathways.Clusters;
using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class WrittenClustersTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.Random(8, 30);

    [Fact]
    public async Task Clusters_are_read_as_they_were_written_and_replace_those_of_their_kind()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 3 });
        await store.LoadAsync(Sample, null, Cancel);
        var written = new Dictionary<ClusterScope, FrameworkClusters>();
        for (var seed = 0; seed < 9; seed++)
        {
            var scope = (ClusterScope)(seed % 3);
            written[scope] = RandomClusters.Of(Sample, scope, seed);
            var report = await store.WriteClustersAsync(Sample, written[scope], Cancel);
            Assert.Equal(written[scope].Clusters.Sum(c => c.Members.Count), report.Count);
            foreach (var (kind, clusters) in written)
                Assert.Equal(Rows(clusters), await ReadAsync(store, kind));
        }

        await using var transport = await TransportAsync();
        Assert.Equal(
            [written.Values.Sum(c => (long)c.Clusters.Count), 3L],
            (await RunAsync(transport, "RETURN COUNT { (:Cluster) } AS clusters, COUNT { (:Derivation) } AS runs")).Rows[0]);
    }

    [Fact]
    public async Task Clusters_go_with_the_next_load_and_a_query_says_that_there_are_none()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await store.WriteClustersAsync(Sample, RandomClusters.Of(Sample, ClusterScope.Both, 1), Cancel);
        await store.LoadAsync(SampleFrameworks.HandMade, null, Cancel);
        await using var transport = await TransportAsync();
        Assert.Equal(
            [0L, 0L],
            (await RunAsync(transport, "RETURN COUNT { (:Cluster) } AS clusters, COUNT { (:Derivation) } AS runs")).Rows[0]);
        foreach (var of in new[] { "both", "ksas", "nothing\n" })
        {
            var missing = await Assert.ThrowsAsync<FrameworkMissingException>(
                () => store.QueryAsync("cluster-members", new Dictionary<string, string> { ["of"] = of }, Cancel));
            Assert.Contains(
                $"holds no clusters of {Quoted.Of(of)}, which the query cluster-members reads", missing.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Clusters_of_another_framework_are_refused_and_change_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var clusters = RandomClusters.Of(Sample, ClusterScope.Ksas, 2);
        await store.WriteClustersAsync(Sample, clusters, Cancel);
        var other = SampleFrameworks.HandMade;
        foreach (var (framework, strays) in new[] { (other, clusters), (Sample, RandomClusters.Of(other, ClusterScope.Ksas, 3)) })
        {
            var refusal = await Assert.ThrowsAsync<StoreException>(() => store.WriteClustersAsync(framework, strays, Cancel));
            Assert.Contains("exactly the framework that the clusters were computed from", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Rows(clusters), await ReadAsync(store, ClusterScope.Ksas));
    }

    private static async Task<IEnumerable<(long, string, long, string, double?)>> ReadAsync(Neo4jFrameworkStore store, ClusterScope scope)
    {
        var parameters = new Dictionary<string, string> { ["of"] = $"{scope}".ToLowerInvariant() };
        var answer = await store.QueryAsync("cluster-members", parameters, Cancel);
        Assert.StartsWith($"{scope} of seed", answer.Derived!.Options, StringComparison.Ordinal);
        return answer.Rows.Select(r => ((long)r[0]!, (string)r[1]!, (long)r[2]!, (string)r[3]!, (double?)r[6]));
    }

    // Cypher sorts what has no stability first when the largest come first.
    private static IEnumerable<(long, string, long, string, double?)> Rows(FrameworkClusters clusters) =>
        from cluster in clusters.Clusters
        from member in cluster.Members.OrderByDescending(m => m.Stability ?? 2).ThenBy(m => m.Id, StringComparer.Ordinal)
        select ((long)cluster.Number, cluster.Name, (long)cluster.Members.Count, member.Id, member.Stability);
}
