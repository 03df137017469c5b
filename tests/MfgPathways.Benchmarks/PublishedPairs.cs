using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Benchmarks;

/// <summary>The publication's graph, and the pairs of occupations that are asked about.</summary>
internal static class PublishedPairs
{
    public static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    /// <summary>All 17,030 ordered pairs of the 131 occupations that list a KSA, by origin, then destination.</summary>
    public static readonly (Occupation From, Occupation To)[] All =
    [
        .. from origin in Listed()
           from destination in Listed()
           where origin != destination
           select (origin, destination),
    ];

    /// <summary>A fixed sample. The step is a prime, so that origins and destinations both vary.</summary>
    public static (Occupation From, Occupation To)[] Sample(int step) => [.. All.Where((_, i) => i % step == 0)];

    private static IEnumerable<Occupation> Listed() => Graph.Framework.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0);
}
