namespace MfgPathways.Neo4j.Tests;

/// <summary>The moves between all occupations that list a KSA, counted from sets of names.</summary>
internal sealed class MoveTable
{
    private readonly int[,] efforts;
    private readonly int[,] shared;

    public MoveTable(Framework framework)
    {
        var ksas = framework.Requirements.GroupBy(r => r.OccupationId).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Select(r => r.KsaId).ToHashSet()).ToList();
        Ids = [.. framework.Requirements.Select(r => r.OccupationId).Distinct().Order(StringComparer.Ordinal)];
        efforts = new int[Ids.Count, Ids.Count];
        shared = new int[Ids.Count, Ids.Count];
        for (var a = 0; a < Ids.Count; a++)
            for (var b = 0; b < Ids.Count; b++)
            {
                shared[a, b] = ksas[b].Count(ksas[a].Contains);
                efforts[a, b] = ksas[b].Count - shared[a, b];
            }
    }

    /// <summary>Ids of the occupations, ascending.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The occupations, those that list most KSAs first: a limit on the stretch bars the direct move to them.</summary>
    public IEnumerable<int> LongestFirst => Enumerable.Range(0, Ids.Count).OrderByDescending(o => shared[o, o]).ThenBy(o => o);

    /// <summary>KSAs to learn for a move.</summary>
    public int Effort(int from, int to) => efforts[from, to];

    /// <summary>Whether a route to a destination may make a move.</summary>
    public bool Allows(int from, int to, int destination, RouteRules rules) =>
        efforts[from, to] <= rules.Stretch
        && (to == destination || (shared[from, to] >= rules.StoneShared && shared[from, to] + efforts[from, to] >= rules.StoneKsas));

    /// <summary>Where a route to a destination may go next.</summary>
    public IEnumerable<int> Next(IReadOnlyList<int> route, int destination, RouteRules rules) =>
        Enumerable.Range(0, Ids.Count).Where(to => !route.Contains(to) && Allows(route[^1], to, destination, rules));
}
