using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MfgPathways.Graph;

/// <summary>
/// Brandes' two passes for eight sources at once, one in each lane of a vector: breadth first for the numbers of shortest paths, then
/// backward for the dependencies. A row of neighbours is read once for all lanes that are at it. Lanes never mix before the end and stand
/// in the order of the sources, so the result is the same on every machine. Not safe to share between threads.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="weights">How many nodes each node stands for.</param>
internal sealed class ShortestPathBatch(SimpleGraph graph, int[] weights)
{
    /// <summary>How many sources a batch takes.</summary>
    public const int Width = 8;

    private static readonly Vector512<long> Lanes = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);

    private readonly LaneArray paths = new(graph.NodeCount);
    private readonly LaneArray passing = new(graph.NodeCount);
    private readonly LaneArray dependencies = new(graph.NodeCount);
    private readonly LaneArray sums = new(graph.NodeCount);
    private readonly bool[] isTouched = new bool[graph.NodeCount];
    private readonly int[] touched = new int[graph.NodeCount];

    // A node and the lanes in which it is at a distance; one distance after the other, each from its start on.
    private readonly List<(int Node, int Lanes)> reached = [];
    private readonly List<int> starts = [];

    /// <summary>Forgets all sums.</summary>
    public void Clear() => sums.Values.Clear();

    /// <summary>Adds what the paths from these sources to all nodes give every node, by the weights of both ends.</summary>
    public void Add(int first, int count)
    {
        paths.Values.Clear();
        dependencies.Values.Clear();
        Forward(first, count);
        for (var distance = starts.Count - 2; distance > 1; distance--)
            Backward(distance);
        var total = sums.Values;
        var dependency = dependencies.Values;
        var sources = Vector512.Create(
            [.. Enumerable.Range(first, Width).Select(s => s < first + count ? (double)weights[s] : 0)]);
        for (var node = 0; node < total.Length; node++)
            total[node] += dependency[node] * sources;
    }

    /// <summary>The sum of each node.</summary>
    public double[] Sums()
    {
        var all = new double[graph.NodeCount];
        for (var node = 0; node < all.Length; node++)
            for (var lane = 0; lane < Width; lane++)
                all[node] += sums.Values[node][lane];
        return all;
    }

    private static Vector512<double> Mask(int lanes) =>
        Vector512.Equals(Vector512.Create((long)lanes) & Lanes, Lanes).AsDouble();

    private void Forward(int first, int count)
    {
        reached.Clear();
        starts.Clear();
        for (var lane = 0; lane < count; lane++)
        {
            paths.Values[first + lane] = Vector512<double>.Zero.WithElement(lane, 1);
            reached.Add((first + lane, 1 << lane));
        }

        starts.Add(0);
        for (var start = 0; start < reached.Count; start = starts[^1])
        {
            starts.Add(reached.Count);
            Arrive(Spread(start));
        }
    }

    // Sends the numbers of paths of the last distance to all neighbours; how many these are.
    private int Spread(int start)
    {
        var number = paths.Values;
        var arriving = passing.Values;
        var found = 0;
        foreach (var (node, lanes) in CollectionsMarshal.AsSpan(reached)[start..])
        {
            var sent = number[node] & Mask(lanes);
            foreach (var next in graph.NeighboursOf(node))
            {
                arriving[next] += sent;
                if (!isTouched[next])
                {
                    isTouched[next] = true;
                    touched[found++] = next;
                }
            }
        }

        return found;
    }

    // What arrives where no path was before is of the next distance.
    private void Arrive(int found)
    {
        var number = paths.Values;
        var arriving = passing.Values;
        foreach (var node in touched.AsSpan(0, found))
        {
            var isFresh = Vector512.Equals(number[node], Vector512<double>.Zero)
                & Vector512.GreaterThan(arriving[node], Vector512<double>.Zero);
            var lanes = (int)isFresh.ExtractMostSignificantBits();
            if (lanes != 0)
            {
                number[node] += arriving[node] & isFresh;
                reached.Add((node, lanes));
            }

            arriving[node] = Vector512<double>.Zero;
            isTouched[node] = false;
        }
    }

    // Hands the dependencies at a distance on to the one before.
    private void Backward(int distance)
    {
        var number = paths.Values;
        var shares = passing.Values;
        var dependency = dependencies.Values;
        var far = CollectionsMarshal.AsSpan(reached)[starts[distance]..starts[distance + 1]];
        foreach (var (node, lanes) in far)
            shares[node] = (dependency[node] + Vector512.Create((double)weights[node])) / number[node] & Mask(lanes);
        foreach (var (node, lanes) in CollectionsMarshal.AsSpan(reached)[starts[distance - 1]..starts[distance]])
        {
            var sum = Vector512<double>.Zero;
            foreach (var next in graph.NeighboursOf(node))
                sum += shares[next];
            dependency[node] += number[node] * sum & Mask(lanes);
        }

        foreach (var (node, _) in far)
            shares[node] = Vector512<double>.Zero;
    }
}
