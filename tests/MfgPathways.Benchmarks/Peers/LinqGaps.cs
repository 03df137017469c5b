namespace MfgPathways.Benchmarks.Peers;

/// <summary>All gaps in the words of LINQ.</summary>
internal static class LinqGaps
{
    public static int[] Of(string[][] required) =>
        [.. from origin in required from destination in required select destination.Except(origin).Count()];
}
