namespace MfgPathways.Benchmarks.Load;

/// <summary>Different questions of each kind, so that no answer can be kept from the last time.</summary>
internal static class LoadQuestions
{
    // Prime, and no divisor of the number of pairs: every pair comes once before one comes again.
    private const int Stride = 7919;

    public static string[] Gaps { get; } = Pairs("/v1/gap", 5_000);

    /// <summary>The gaps, as the bare minimal API has their addresses.</summary>
    public static string[] BareGaps { get; } = Pairs("/gap", 5_000);

    public static string[] Routes { get; } = Pairs("/v1/routes", 2_000);

    public static string[] Moves { get; } =
        [.. PublishedPairs.All.Select(p => p.From).Distinct().Select(o => $"/v1/moves?from={Uri.EscapeDataString(o.Id)}")];

    private static string[] Pairs(string path, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => PublishedPairs.All[(int)((long)i * Stride % PublishedPairs.All.Length)])
            .Select(p => $"{path}?from={Uri.EscapeDataString(p.From.Id)}&to={Uri.EscapeDataString(p.To.Id)}"),
    ];
}
