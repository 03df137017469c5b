using System.Globalization;
using System.Text;
using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Importing;

/// <summary>
/// Whatever is wrong with a source, it is refused in a sentence, or gives a framework that is whole and an account of its rows that adds
/// up. MFGPATHWAYS_TEST_MUTATIONS is the number for each importer; MFGPATHWAYS_TEST_MUTATION is the seed of a single one.
/// </summary>
public sealed class MutationTests
{
    private const int Sample = 200;
    private const int MostFailures = 5;
    private const long MostBytes = 64 << 20;
    private static readonly TimeSpan MostWork = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("esco")]
    [InlineData("onet")]
    [InlineData("nice")]
    [InlineData("case")]
    [InlineData("csv")]
    [InlineData("zip")]
    public void A_source_with_something_wrong_is_refused_in_a_sentence_or_gives_a_whole_framework_and_rows_that_add_up(string form)
    {
        var sample = ImportSample.Of(form);
        var only = Number("MFGPATHWAYS_TEST_MUTATION");
        int[] seeds = only is { } seed ? [seed] : [.. Enumerable.Range(0, Number("MFGPATHWAYS_TEST_MUTATIONS") ?? Sample)];
        var (imported, refused, failures, there) = (0, 0, new List<string>(), new Dictionary<string, byte[]>());
        using var directory = new TemporaryDirectory();

        AtMost(MostWork, seeds, mutation =>
        {
            MutatedSource? source = null;
            try
            {
                source = MutatedSource.Of(sample, mutation);
                if (Holds(sample, source, source.PutInto(directory.Path, there), mutation))
                    imported++;
                else
                    refused++;
            }
            catch (Exception exception)
            {
                failures.Add($"{form}, MFGPATHWAYS_TEST_MUTATION={mutation}, {source}: {exception}");
            }

            return failures.Count < MostFailures;
        });

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.Equal(seeds.Length, imported + refused);
        if (only is null)
            Assert.True(imported > seeds.Length / 8 && refused > seeds.Length / 8, $"{imported} imported, {refused} refused");
        TestContext.Current.TestOutputHelper?.WriteLine($"{form}: {imported} imported, {refused} refused");
    }

    /// <summary>Whether a source was imported, with all that must hold of it.</summary>
    private static bool Holds(ImportSample sample, MutatedSource source, string path, int seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ImportedFramework imported;
        try
        {
            imported = sample.Read(path, new Random(seed));
        }
        catch (FrameworkException refusal)
        {
            Assert.NotEmpty(refusal.Defects);
            Assert.All(refusal.Defects, d => Assert.True(d.Origin.Length > 0 && d.Message[0] != ' ' && d.Message[^1] == '.', $"{d}"));
            return false;
        }
        catch (IOException) when (source.Files.Count < sample.Files.Count)
        {
            return false;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        if (source.Zip != source.WholeZip)
        {
            File.WriteAllBytes(path, source.WholeZip!);
            Assert.Equal(sample.Read(path, new Random(seed)).Framework, imported.Framework);
        }

        IsWhole(imported);
        AddsUp(sample, source, imported);
        return true;
    }

    private static void IsWhole(ImportedFramework imported)
    {
        var framework = imported.Framework;
        Assert.True(framework.Occupations.Length > 0 && framework.Ksas.Length > 0 && framework.Requirements.Length > 0);
        Assert.Equal(framework, Framework.Create(FrameworkRows.From(framework)));
        var files = FrameworkFiles.Of(framework).ToDictionary(f => f.Name, f => Encoding.UTF8.GetBytes(f.Text));
        Assert.Equal(framework, FrameworkReader.Read(files.GetValueOrDefault));
        var occupations = framework.Occupations.Select(o => o.Id).ToHashSet();
        Assert.All(imported.OtherTitles, t => Assert.Contains(t.Key, occupations));
        Assert.All(imported.Hours, h => Assert.Null(HoursTable.Unknown(framework, h.Key) ?? HoursTable.OutOfRange($"{h.Value}", h.Value)));
        Assert.NotEmpty(ImportedDirectory.Rejects(imported));
    }

    private static void AddsUp(ImportSample sample, MutatedSource source, ImportedFramework imported)
    {
        foreach (var list in imported.Files)
        {
            Assert.True(list is { Used: >= 0, LeftOut: >= 0, Rejected: >= 0 }, $"{list}");
            Assert.Equal(list.Rows, list.Used + list.LeftOut + list.Rejected);
            Assert.Equal(list.LeftOut, list.Reasons.Sum(r => r.Rows));
            Assert.All(list.Reasons, r => Assert.True(r.Rows > 0));
            if (sample.Used.TryGetValue(list.File, out var used))
                Assert.Equal(used(imported.Framework), list.Used);
        }

        Assert.All(imported.Files.GroupBy(f => f.File), f => Assert.Equal(
            f.Sum(l => l.Rejected), imported.Rejected.Count(r => r.File == f.Key)));
        var there = sample.Delimiter is { } delimiter
            ? source.Files.Where(f => !sample.Texts.Contains(f.Key))
                .ToDictionary(f => f.Key, f => RowsThere.InTable(f.Value, quoted: delimiter == ','))
            : RowsThere.InJson(source.Files.Single().Value, sample.Lists);
        Assert.Equal(
            there.OrderBy(t => t.Key, StringComparer.Ordinal),
            imported.Files.Select(f => KeyValuePair.Create(f.List ?? f.File, f.Rows)).OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    // What never ends cannot be ended either: the test fails, names it and leaves it behind. Work is counted, not time, so that a machine
    // that has no time for this process gives it none to fail in.
    private static void AtMost(TimeSpan work, int[] seeds, Func<int, bool> run)
    {
        var (at, done) = (-1, false);
        var worker = new Thread(() =>
        {
            foreach (var seed in seeds)
            {
                Volatile.Write(ref at, seed);
                if (!run(seed))
                    break;
            }

            Volatile.Write(ref done, true);
        }) { IsBackground = true };
        worker.Start();
        var (seen, since) = (-1, TimeSpan.Zero);
        while (!worker.Join(TimeSpan.FromSeconds(1)))
        {
            var (now, spent) = (Volatile.Read(ref at), Environment.CpuUsage.TotalTime);
            if (now != seen)
                (seen, since) = (now, spent);
            Assert.True(spent - since < work, $"MFGPATHWAYS_TEST_MUTATION={now} does not end.");
        }

        Assert.True(Volatile.Read(ref done));
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
