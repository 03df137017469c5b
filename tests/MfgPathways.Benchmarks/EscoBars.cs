using System.Diagnostics;
using System.Globalization;
using MfgPathways.Benchmarks.Peers;
using MfgPathways.Graph;
using MfgPathways.Importing;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Benchmarks;

/// <summary>What is promised of a framework of ESCO's size, and the ratios to peers of .NET, as Markdown tables.</summary>
internal static class EscoBars
{
    // LINQ takes a minute for all rows; of so many it is told how long all would take.
    private const int LinqRows = 40;
    private const int Pairs = 200;

    /// <returns>Whether all bars are met.</returns>
    public static bool Print(string directory, TextWriter output)
    {
        var target = Directory.CreateTempSubdirectory("esco");
        var imports = new List<double>();
        ImportedFramework? imported = null;
        try
        {
            for (var run = 0; run < 3; run++)
                imports.Add(Clock.Once(() =>
                {
                    imported = EscoImport.Read(directory);
                    ImportedDirectory.Write(imported, target.FullName, withRejects: true);
                    return imported.Framework.Checksum;
                }));
        }
        finally
        {
            target.Delete(recursive: true);
        }

        // Nothing was done before, so that the peak is that of three imports.
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        var graph = new SkillGraph(imported!.Framework);
        var lists = Lists(graph);
        output.WriteLine("| ESCO | bar | measured | |\n|---|--:|--:|---|");
        var met = Line(output, "import with every file written, the best of three, ms", 1000, imports.Min());
        met &= Line(output, "peak memory of three imports, MB", 200, peak);
        met &= Line(output, $"one memoryless trade-off list, median of {Pairs} pairs, ms", 50, lists[Pairs / 2]);
        output.WriteLine($"\nThe slowest of these lists took {Number(lists[^1])} ms.");
        Gaps(graph, output);
        return met;
    }

    private static double[] Lists(SkillGraph graph)
    {
        var options = PathOptions.Default with { Model = PathModel.Memoryless };
        var occupations = graph.Framework.Occupations;
        GC.KeepAlive(TradeOffList.Between(graph, occupations[0], occupations[1], options));
        return
        [
            .. EscoWork.PairsOf(occupations.Length, Pairs)
                .Select(p => Clock.Once(() => TradeOffList.Between(graph, occupations[p.From], occupations[p.To], options))).Order(),
        ];
    }

    private static void Gaps(SkillGraph graph, TextWriter output)
    {
        var sets = Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray().ToHashSet()).ToArray();
        string[][] ids =
            [.. sets.Select(s => s.Select(k => graph.Framework.Ksas[k].Id).ToArray())];
        var gaps = GapMatrix.Of(graph);
        Agreement.Of("HashSet<int>", [.. Enumerable.Range(0, sets.Length).SelectMany(o => gaps.From(o).ToArray())], HashSetGaps.Of(sets));
        var ours = Enumerable.Range(0, 5).Min(_ => Clock.Processor(() => GapMatrix.Of(graph)));
        var hashed = Clock.Processor(() => HashSetGaps.Of(sets));
        var counted = 0;
        var linq = Clock.Processor(() => counted = ids.Take(LinqRows).Sum(held => ids.Sum(required => required.Except(held).Count())));
        Agreement.Of("LINQ", [Enumerable.Range(0, LinqRows).Sum(o => gaps.From(o).ToArray().Sum())], [counted]);
        output.WriteLine("\n| answer | peer | processor time of the peer ÷ ours |\n|---|---|--:|");
        var question = string.Create(CultureInfo.InvariantCulture, $"all {(long)sets.Length * (sets.Length - 1):N0} gaps");
        output.WriteLine($"| {question} | `HashSet<int>` | {Number(hashed / ours)} |");
        var part = $"by {LinqRows} of {sets.Length} rows";
        output.WriteLine($"| {question} | LINQ, `Except` on ids, {part} | {Number(linq / ours * ids.Length / LinqRows)} |");
    }

    private static bool Line(TextWriter output, string question, double bar, double measured)
    {
        output.WriteLine($"| {question} | {Number(bar)} | {Number(measured)} | {(measured <= bar ? "met" : "missed")} |");
        return measured <= bar;
    }

    private static string Number(double value) =>
        value >= 100 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("G3", CultureInfo.InvariantCulture);
}
