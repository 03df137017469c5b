using System.Globalization;
using MfgPathways.Graph;
using MfgPathways.Importing;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Benchmarks;

/// <summary>
/// The half of <c>esco.py</c> that is ours. It writes the requirements to a directory, says <c>ready</c>, and does one piece of work for
/// each line that comes in. An answer is the milliseconds of processor time, and a number that the peer must find as well.
/// </summary>
internal static class EscoWork
{
    // The clock of processor time ticks too slowly for one.
    private const int Runs = 20;

    public static int Serve(string release, string directory, TextReader input, TextWriter output)
    {
        var graph = new SkillGraph(EscoImport.Read(release).Framework);
        File.WriteAllLines(
            Path.Combine(directory, "requirements.txt"),
            [
                $"{graph.OccupationCount} {graph.KsaCount}",
                .. Enumerable.Range(0, graph.OccupationCount).SelectMany(o => graph.KsasOf(o).ToArray().Select(k => $"{o} {k}")),
            ]);
        output.WriteLine("ready");
        while (input.ReadLine() is { Length: > 0 } line)
            output.WriteLine(line.Split(' ') switch
            {
                ["gaps"] => Gaps(graph),
                ["list", var from, var to, var limit] => Cheapest(graph, Number(from), Number(to), Number(limit)),
                _ => throw new InvalidOperationException($"Nobody knows how to do {line}."),
            });
        return 0;
    }

    /// <summary>Pairs of different occupations, the same in every run.</summary>
    public static IEnumerable<(int From, int To)> PairsOf(int occupations, int count) =>
        Enumerable.Range(1, count).Select(i => (From: i * 7919 % occupations, To: i * 104_729 % occupations)).Where(p => p.From != p.To);

    private static string Gaps(SkillGraph graph)
    {
        GapMatrix? gaps = null;
        var time = Clock.Processor(() =>
        {
            for (var run = 0; run < Runs; run++)
                gaps = GapMatrix.Of(graph);
        }) / Runs;
        var sum = Enumerable.Range(0, graph.OccupationCount).Sum(o => gaps!.From(o).ToArray().Sum(g => (long)g));
        return string.Create(CultureInfo.InvariantCulture, $"{time:R} {sum}");
    }

    // The whole list is made; what it has to say of one limit on the step is compared.
    private static string Cheapest(SkillGraph graph, int from, int to, int limit)
    {
        var options = PathOptions.Default with { Model = PathModel.Memoryless, StoneKsas = 1, StoneShared = 0 };
        TradeOffList? list = null;
        var occupations = graph.Framework.Occupations;
        var time = Clock.Processor(() => list = TradeOffList.Between(graph, occupations[from], occupations[to], options));
        var cheapest = list!.Routes.Where(r => r.Stretch <= limit).Select(r => r.Total).DefaultIfEmpty(-1).Min();
        return string.Create(CultureInfo.InvariantCulture, $"{time:R} {cheapest}");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
