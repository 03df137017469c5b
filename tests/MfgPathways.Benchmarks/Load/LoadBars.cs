using System.Globalization;

namespace MfgPathways.Benchmarks.Load;

/// <summary>
/// What the service promises under load, beside a bare minimal API that says hello, and gives the same answer for a gap, driven in the same
/// way in the same run. Ratios only: driver and service share the machine.
/// </summary>
internal static class LoadBars
{
    private const string BareGap = "gap, bare minimal API";
    private const int Connections = 64;
    private const int Overload = 4 * Connections;
    private const int Rounds = 5;

    // What keys, limits, time-outs, log, headers and checks may cost: a third of what the bare answer comes to.
    private const double LeastOfBare = 0.67;

    /// <returns>Whether all promises are kept.</returns>
    public static async Task<bool> PrintAsync(TextWriter output)
    {
        await using var hello = await Served.HelloAsync();
        await using var service = await Served.ServiceAsync();
        (string Name, Served Served, string[] Paths, int Requests)[] questions =
        [
            ("gap", service, LoadQuestions.Gaps, 20_000), (BareGap, hello, LoadQuestions.BareGaps, 20_000),
            ("moves", service, LoadQuestions.Moves, 4_000), ("routes", service, LoadQuestions.Routes, 4_000),
        ];
        await Drive.RunAsync(hello, ["/"], Connections, 20_000);
        foreach (var question in questions)
            await Drive.RunAsync(question.Served, question.Paths, Connections, question.Requests);

        output.WriteLine($"{Connections} connections; against hello in the same round, the median of {Rounds} rounds");
        output.WriteLine("| question | answers a second ÷ hello's | median ÷ hello's | p99 ÷ hello's | errors |\n|---|--:|--:|--:|--:|");
        var kept = true;
        var rates = new Dictionary<string, double>();
        foreach (var (name, served, paths, requests) in questions)
        {
            var rounds = new List<(double Rate, double Median, double P99)>();
            var errors = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var ceiling = await Drive.RunAsync(hello, ["/"], Connections, 20_000);
                var ours = await Drive.RunAsync(served, paths, Connections, requests);
                errors += ours.Except(200);
                rounds.Add((ours.PerSecond / ceiling.PerSecond, ours.Median / ceiling.Median, ours.P99 / ceiling.P99));
            }

            var (rate, median, p99) = (Median(rounds, r => r.Rate), Median(rounds, r => r.Median), Median(rounds, r => r.P99));
            output.WriteLine($"| {name} | {Number(rate)} | {Number(median)} | {Number(p99)} | {errors} |");
            rates[name] = rate;
            kept &= errors == 0 && (name != "routes" || p99 <= 10);
        }

        output.WriteLine($"\nA gap of the service against one of the bare minimal API: {Number(rates["gap"] / rates[BareGap])}");
        kept &= rates["gap"] >= LeastOfBare * rates[BareGap];
        kept &= await OverloadAsync(service, output);
        return kept;
    }

    private static async Task<bool> OverloadAsync(Served service, TextWriter output)
    {
        var flood = await Drive.RunAsync(service, LoadQuestions.Routes, Overload, 10_000);
        var statuses = flood.Statuses.OrderBy(s => s.Key).Select(s => $"{s.Value} answers of status {s.Key}");
        output.WriteLine($"\n{Overload} connections, routes: {string.Join(", ", statuses)}");
        return flood.Except(200, 429, 503) == 0;
    }

    private static double Median<T>(IEnumerable<T> rounds, Func<T, double> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);

    private static string Number(double value) => value.ToString("G2", CultureInfo.InvariantCulture);
}
