using MfgPathways.Pathways;

namespace MfgPathways.Tests.Pathways;

/// <summary>A route as the ids of the occupations entered, and its efforts.</summary>
internal sealed record BruteRoute(string[] Ids, decimal Stretch, decimal Total)
{
    public int Moves => Ids.Length;

    public static BruteRoute Of(Route route) => new([.. route.Steps.Select(s => s.To.Id)], route.Stretch, route.Total);

    public override string ToString() => $"{string.Join(' ', Ids)} | {Stretch:0.###} | {Total:0.###}";
}
