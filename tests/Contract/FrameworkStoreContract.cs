using CsCheck;
using MfgPathways.Formats;
using Xunit;

namespace MfgPathways.Contract;

/// <summary>What every store must do. Derive from it, and say how to open an empty store.</summary>
public abstract class FrameworkStoreContract
{
    private static readonly Gen<Framework> AnyFramework = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 30], SampleFrameworks.Random);

    /// <summary>Frameworks that the fixed tests load; the last is the publication.</summary>
    protected static IReadOnlyList<Framework> Frameworks { get; } =
        [SampleFrameworks.HandMade, SampleFrameworks.Large, EmbeddedFramework.Read()];

    /// <summary>How many random cases a property is tried with.</summary>
    protected virtual int Cases => 200;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens the store, empty.</summary>
    protected abstract ValueTask<IFrameworkStore> OpenEmptyAsync();

    /// <summary>Opens a second client of the same place.</summary>
    protected abstract IFrameworkStore Another(IFrameworkStore store);

    [Fact]
    public async Task What_was_loaded_is_read_back_equal_name_by_name()
    {
        await using var store = await OpenEmptyAsync();
        foreach (var framework in Frameworks)
        {
            var report = await store.LoadAsync(framework, null, Cancel);
            var read = await store.ReadAsync(Cancel);
            AssertEqual(framework, read);
            Assert.Equal(LoadOutcome.Loaded, report.Outcome);
            Assert.Equal((framework.Release.Id, framework.Checksum), (report.ReleaseId, report.Checksum));
            Assert.Equal(FrameworkCounts.Of(framework), report.Counts);
            Assert.True(report.Created > 0);
        }
    }

    [Fact]
    public async Task Loading_twice_changes_nothing_and_says_so()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Frameworks[0], null, Cancel);
        var again = await Another(store).LoadAsync(Frameworks[0], null, Cancel);
        Assert.Equal((LoadOutcome.Unchanged, 0, 0), (again.Outcome, again.Created, again.Removed));
        AssertEqual(Frameworks[0], await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task Two_loaders_of_one_framework_at_once_end_in_its_state()
    {
        await using var store = await OpenEmptyAsync();
        var framework = Frameworks[^1];
        var reports = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => Task.Run(() => Another(store).LoadAsync(framework, null, Cancel))));
        AssertEqual(framework, await store.ReadAsync(Cancel));
        Assert.Contains(reports, r => r.Outcome == LoadOutcome.Loaded);
        Assert.All(reports, r => Assert.Equal(framework.Checksum, r.Checksum));
    }

    [Fact]
    public async Task Two_loaders_of_different_frameworks_leave_exactly_one_of_them_whole()
    {
        for (var round = 0; round < 4; round++)
        {
            await using var store = await OpenEmptyAsync();
            Framework[] both = [SampleFrameworks.Random(round, 40), SampleFrameworks.Random(round + 100, 40)];
            var loads = both.Select(f => Task.Run(() => TryLoadAsync(Another(store), f))).ToArray();
            var finished = await Task.WhenAll(loads);
            var read = await store.ReadAsync(Cancel);
            AssertEqual(both.Single(read.Equals), read);
            Assert.Contains(finished, f => read.Equals(f));
        }
    }

    [Fact]
    public async Task A_release_loaded_over_another_leaves_exactly_itself()
    {
        await using var store = await OpenEmptyAsync();
        await AnyFramework.Array[2, 3].SampleAsync(
            async frameworks =>
            {
                foreach (var framework in frameworks)
                    await store.LoadAsync(framework, null, Cancel);
                AssertEqual(frameworks[^1], await store.ReadAsync(Cancel));
                Assert.Equal(FrameworkCounts.Of(frameworks[^1]), (await store.GetStatusAsync(Cancel)).Counts);
            },
            iter: Cases, threads: 1);
    }

    [Fact]
    public async Task An_empty_store_says_that_it_is_empty()
    {
        await using var store = await OpenEmptyAsync();
        var missing = await Assert.ThrowsAsync<FrameworkMissingException>(() => store.ReadAsync(Cancel));
        Assert.Contains("load", missing.Message, StringComparison.Ordinal);
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal((StoreState.Empty, null, null, 0), (status.State, status.ReleaseId, status.Checksum, status.Counts.Occupations));
    }

    [Fact]
    public async Task Status_names_the_release_its_checksum_and_counts()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Frameworks[0], null, Cancel);
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal(
            (store.Name, StoreState.Complete, Frameworks[0].Release.Id, Frameworks[0].Checksum, FrameworkCounts.Of(Frameworks[0])),
            (status.Store, status.State, status.ReleaseId, status.Checksum, status.Counts));
    }

    [Fact]
    public async Task Removal_leaves_an_empty_store_and_says_whether_there_was_anything()
    {
        await using var store = await OpenEmptyAsync();
        Assert.Equal(StoreRemoval.Nothing, await store.RemoveAsync(Cancel));
        await store.LoadAsync(Frameworks[^1], null, Cancel);
        Assert.Equal((true, 0), await store.RemoveAsync(Cancel) is var removal ? (removal.Removed, removal.Left.Count) : default);
        Assert.Equal(StoreRemoval.Nothing, await store.RemoveAsync(Cancel));
        await Assert.ThrowsAsync<FrameworkMissingException>(() => store.ReadAsync(Cancel));
        Assert.Equal((null, null, 0), await store.GetStatusAsync(Cancel) is var status
            ? (status.ReleaseId, status.Checksum, status.Counts.Occupations)
            : default);
    }

    [Fact]
    public async Task Cancelled_work_ends_as_cancelled_and_can_be_done_again()
    {
        await using var store = await OpenEmptyAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.LoadAsync(Frameworks[0], null, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ReadAsync(cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetStatusAsync(cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RemoveAsync(cancelled.Token));
        await store.LoadAsync(Frameworks[0], null, Cancel);
        AssertEqual(Frameworks[0], await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task Progress_ends_with_every_row()
    {
        await using var store = await OpenEmptyAsync();
        var steps = new Steps();
        await store.LoadAsync(Frameworks[^1], steps, Cancel);
        Assert.NotEmpty(steps.Seen);
        Assert.Equal(steps.Seen[^1].Total, steps.Seen[^1].Done);
        Assert.Equal(steps.Seen.OrderBy(s => s.Done), steps.Seen);
    }

    protected static void AssertEqual(Framework expected, Framework actual)
    {
        Assert.Equal((expected.Release, expected.Merges), (actual.Release, actual.Merges));
        Assert.Equal(expected.Areas, actual.Areas);
        Assert.Equal(expected.Tiers, actual.Tiers);
        Assert.Equal(expected.Competencies, actual.Competencies);
        Assert.Equal(expected.SubCompetencies, actual.SubCompetencies);
        Assert.Equal(expected.Ksas, actual.Ksas);
        Assert.Equal(expected.Occupations, actual.Occupations);
        Assert.Equal(expected.Requirements, actual.Requirements);
        Assert.Equal(expected.Checksum, actual.Checksum);
    }

    private static async Task<Framework?> TryLoadAsync(IFrameworkStore store, Framework framework)
    {
        try
        {
            await store.LoadAsync(framework, null, Cancel);
            return framework;
        }
        catch (StoreException e) when (e.Message.Contains("took over", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private sealed class Steps : IProgress<LoadProgress>
    {
        public List<LoadProgress> Seen { get; } = [];

        public void Report(LoadProgress value) => Seen.Add(value);
    }
}
