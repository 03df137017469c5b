using System.Globalization;

namespace MfgPathways.Benchmarks.Load;

/// <summary>Whether memory stays flat over a million requests.</summary>
internal static class Soak
{
    private const int Parts = 10;
    private const double MostGrowth = 1.1;

    /// <param name="requests">How many requests in all.</param>
    /// <param name="output">Where the figures go.</param>
    /// <returns>Whether memory after the last part is no more than a tenth above that after the second; the first warms up.</returns>
    public static async Task<bool> PrintAsync(int requests, TextWriter output)
    {
        await using var service = await Served.ServiceAsync();
        var memory = new List<long>();
        var errors = 0;
        for (var part = 1; part <= Parts; part++)
        {
            errors += (await Drive.RunAsync(service, LoadQuestions.Gaps, 64, requests / Parts)).Except(200);
            memory.Add(service.Memory);
            var growth = (double)memory[^1] / memory[Math.Min(1, part - 1)];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{requests / Parts * part,9:N0} requests, {errors} errors, memory {growth:0.00} of what it was after the second part"));
        }

        return errors == 0 && memory[^1] <= MostGrowth * memory[1];
    }
}
