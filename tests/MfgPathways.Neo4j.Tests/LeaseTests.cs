using MfgPathways.Contract;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public class LeaseTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Of_many_that_ask_at_once_one_gets_it_and_asking_again_changes_nothing()
    {
        await using var store = await FreeAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => store.TakeLeaseAsync($"instance {i}", Long, Cancel)));
        var lease = Assert.Single(answers, a => a.Lease is not null).Lease!;
        Assert.All(answers, a => Assert.Equal(lease.Holder, a.Holder));
        Assert.All(answers, a => Assert.InRange(a.Left, Long - TimeSpan.FromMinutes(1), Long + TimeSpan.FromMinutes(1)));
        Assert.Equal(lease.Term, (await store.TakeLeaseAsync(lease.Holder, Long, Cancel)).Lease?.Term);
        Assert.True(await lease.RenewAsync(Cancel));
        Assert.True(await lease.GiveUpAsync(Cancel));
        Assert.False(await lease.RenewAsync(Cancel));
        Assert.False(await lease.GiveUpAsync(Cancel));
        var next = (await store.TakeLeaseAsync("next", Long, Cancel)).Lease;
        Assert.True(next?.Term > lease.Term);
    }

    [Fact]
    public async Task One_that_ran_out_can_be_renewed_until_another_takes_it()
    {
        await using var store = await FreeAsync();
        var first = (await store.TakeLeaseAsync("first", Long, Cancel)).Lease!;
        await RunOutAsync();
        Assert.True(await first.RenewAsync(Cancel));
        Assert.Null((await store.TakeLeaseAsync("second", Long, Cancel)).Lease);
        await RunOutAsync();
        var second = (await store.TakeLeaseAsync("second", Long, Cancel)).Lease!;
        Assert.False(await first.RenewAsync(Cancel));
        Assert.Equal("second", (await store.TakeLeaseAsync("first", Long, Cancel)).Holder);
        await second.GiveUpAsync(Cancel);
    }

    [Fact]
    public async Task Whoever_lost_it_writes_nothing()
    {
        await using var store = await FreeAsync();
        await store.LoadAsync(Publication, null, Cancel);
        var (graph, evidence) = (Graph, new EvidenceTable(Graph));
        var lost = store.Under((await store.TakeLeaseAsync("first", Long, Cancel)).Lease!);
        var few = new WrittenMoveOptions { MinEvidence = Evidence.Strong };
        await lost.WriteMovesAsync(graph, evidence, few, Cancel);
        await RunOutAsync();
        var second = (await store.TakeLeaseAsync("second", Long, Cancel)).Lease!;
        var before = (await store.GetStatusAsync(Cancel), Assert.Single(await store.ReadDerivationsAsync(Cancel)));

        var other = WrittenMoveOptions.Default with { MinEvidence = Evidence.Moderate };
        foreach (var attempt in (Func<Task>[])
            [() => lost.LoadAsync(SampleFrameworks.HandMade, null, Cancel), () => lost.RemoveAsync(Cancel),
            () => lost.WriteMovesAsync(graph, evidence, other, Cancel)])
            Assert.Contains(
                "took the lease over", (await Assert.ThrowsAsync<StoreException>(attempt)).Message, StringComparison.Ordinal);
        Assert.Equal(before, (await store.GetStatusAsync(Cancel), Assert.Single(await store.ReadDerivationsAsync(Cancel))));

        var report = await store.Under(second).WriteMovesAsync(graph, evidence, other, Cancel);
        Assert.Equal(report.Derivation, Assert.Single(await store.ReadDerivationsAsync(Cancel)));
        await second.GiveUpAsync(Cancel);
    }

    [Fact]
    public async Task None_holds_for_longer_than_it_was_taken_for_when_the_clock_is_set_back()
    {
        await using var store = await FreeAsync();
        Assert.NotNull((await store.TakeLeaseAsync("dead", Short, Cancel)).Lease);
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (s:ServiceLease&MfgPathways) SET s.until = timestamp() + 31536000000");
        var seen = await store.TakeLeaseAsync("next", Long, Cancel);
        Assert.Equal("dead", seen.Holder);
        Assert.InRange(seen.Left, TimeSpan.Zero, Short);
        while (seen.Lease is null)
            seen = await store.TakeLeaseAsync("next", Long, Cancel);
        await seen.Lease.GiveUpAsync(Cancel);
    }

    private async Task<Neo4jFrameworkStore> FreeAsync()
    {
        var store = await OpenEmptyAsync();
        await store.EnsureSchemaAsync(Cancel);
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (s:ServiceLease) SET s.until = 0, s.term = s.term + 1 REMOVE s.holder");
        return store;
    }

    private async Task RunOutAsync()
    {
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (s:ServiceLease) SET s.until = 0");
    }
}
