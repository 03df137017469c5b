namespace MfgPathways.Benchmarks.Peers;

/// <summary>A route by ids, origin and destination included, or the start of one.</summary>
internal sealed record LinqRoute(string[] Stops, int Stretch, int Total)
{
    public override string ToString() => $"{string.Join(' ', Stops.Skip(1))} {Stretch} {Total}";
}
