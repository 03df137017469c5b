using System.Globalization;
using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

/// <summary>Graphs to cluster: published ones, made ones, random ones.</summary>
internal static class Networks
{
    /// <summary>Which of the two factions of the karate club each member joined.</summary>
    public static readonly int[] Factions = [.. "0000000001000011001010111111111111".Select(c => c - '0')];

    public static WeightedGraph Karate(bool weighted = false) => new(34, Edges("karate", weighted));

    public static WeightedGraph LesMiserables(bool weighted = false) => new(77, Edges("les-miserables", weighted));

    /// <summary>18 women and the 14 events that they attended.</summary>
    public static BipartiteGraph SouthernWomen() =>
        new(new WeightedGraph(32, Edges("southern-women").Select(e => (e.A, 18 + e.B, 1.0))), 18);

    /// <summary>The lines of a file beside this one: both ends and the weight of each edge.</summary>
    public static IEnumerable<(int A, int B, double Weight)> Edges(string name, bool weighted = false) =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "MfgPathways.Tests", "Clusters", "Networks", name + ".txt")).Skip(1)
        let numbers = line.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()
        select (numbers[0], numbers[1], weighted ? (double)numbers[2] : 1);

    /// <summary>Cliques of so many nodes, each joined to the next by one edge, in a ring.</summary>
    public static WeightedGraph RingOfCliques(int cliques, int size) => new(cliques * size,
    [
        .. from clique in Enumerable.Range(0, cliques)
           from a in Enumerable.Range(0, size)
           from b in Enumerable.Range(a + 1, size - a - 1)
           select ((clique * size) + a, (clique * size) + b, 1.0),
        .. Enumerable.Range(0, cliques).Select(c => (c * size, ((c + 1) % cliques * size) + 1, 1.0)),
    ]);

    public static WeightedGraph Complete(int nodes) => new(
        nodes, from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(a + 1, nodes - a - 1) select (a, b, 1.0));

    /// <summary>Girvan and Newman's planted partition: 4 groups of 32, mean degree 16, of which so much leads out of the group.</summary>
    public static WeightedGraph Planted(double outward, ulong seed)
    {
        var random = new CounterRandom(seed);
        return new WeightedGraph(
            128,
            [
                .. from a in Enumerable.Range(0, 128)
                   from b in Enumerable.Range(a + 1, 127 - a)
                   where random.NextDouble() < (a / 32 == b / 32 ? (16 - outward) / 31 : outward / 96)
                   select (a, b, 1.0),
            ]);
    }

    /// <summary>Labels by all ways to put the nodes together.</summary>
    public static IEnumerable<int[]> Partitions(int nodes)
    {
        return nodes == 0 ? [[]] :
            from smaller in Partitions(nodes - 1)
            from label in Enumerable.Range(0, smaller.Length == 0 ? 1 : smaller.Max() + 2)
            select (int[])[.. smaller, label];
    }

    /// <summary>Graphs of 1 to so many nodes, about half of the pairs joined, with loops; weights from 0 to 4 in quarters.</summary>
    public static Gen<WeightedGraph> Random(int nodes) =>
        from n in Gen.Int[1, nodes]
        from edges in Gen.Select(Gen.Int[0, n - 1], Gen.Int[0, n - 1], Gen.Int[0, 16]).List[0, n * (n + 1) / 3]
        select new WeightedGraph(n, edges.Select(e => (e.Item1, e.Item2, e.Item3 / 4.0)));
}
