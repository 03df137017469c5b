namespace MfgPathways.Clusters;

/// <summary>
/// Refinement: within each cluster, starts again from single nodes and merges those that are well connected to the rest of the cluster
/// into parts that are, each part chosen at random among those that do not lower the quality, the better ones more likely
/// (∝ exp(gain / θ)). The parts are what the algorithm aggregates; so no cluster can hide one that falls apart.
/// </summary>
internal sealed class Refinement
{
    private readonly LeidenNetwork network;
    private readonly int[] labels;
    private readonly CounterRandom random;
    private readonly int[] parts;
    private readonly NodeSize[] sizes;
    private readonly NodeSize[] clusterSizes;
    private readonly double[] outward;
    private readonly bool[] isAlone;
    private readonly double[] weightTo;
    private readonly int[] touched;
    private readonly double[] gains;

    private Refinement(LeidenNetwork network, int[] labels, CounterRandom random)
    {
        (this.network, this.labels, this.random) = (network, labels, random);
        var n = network.NodeCount;
        (parts, touched, isAlone) = (new int[n], new int[n + 2], new bool[n]);
        (clusterSizes, outward, weightTo, gains) = (new NodeSize[n], new double[n], new double[n], new double[n + 1]);
        sizes = (NodeSize[])network.Sizes.Clone();
        for (var node = 0; node < n; node++)
        {
            (parts[node], isAlone[node]) = (node, true);
            clusterSizes[labels[node]] += sizes[node];
            outward[node] = WeightToCluster(node);
        }
    }

    /// <summary>The part of each node, numbered from 0 by smallest node. Nearly linear in the edges.</summary>
    public static int[] Run(LeidenNetwork network, int[] labels, CounterRandom random, out int count)
    {
        var refinement = new Refinement(network, labels, random);
        var order = new int[network.NodeCount];
        for (var node = 0; node < order.Length; node++)
            order[node] = node;
        random.Shuffle<int>(order);
        foreach (var node in order)
            if (refinement.isAlone[node] && refinement.IsWellConnected(node, labels[node]))
                refinement.Merge(node);
        var parts = LeidenNetwork.Renumbered(refinement.parts);
        count = parts.Length == 0 ? 0 : parts.Max() + 1;
        return parts;
    }

    private double WeightToCluster(int node)
    {
        var row = network.RowOf(node);
        var weights = network.WeightsOf(node);
        var (labelOf, cluster, sum) = (labels, labels[node], 0.0);
        for (var i = 0; i < row.Length; i++)
            if (labelOf[row[i]] == cluster)
                sum += weights[i];
        return sum;
    }

    // Joined to the rest of its cluster by at least the penalty between the two.
    private bool IsWellConnected(int part, int cluster) =>
        outward[part] >= network.Penalty * sizes[part].Times(clusterSizes[cluster] - sizes[part]);

    private void Merge(int node)
    {
        var count = Candidates(node);
        var chosen = Chosen(count);
        var part = touched[chosen];
        if (part != node)
        {
            outward[part] += outward[node] - (2 * weightTo[part]);
            sizes[part] += sizes[node];
            (sizes[node], outward[node]) = (default, 0);
            parts[node] = part;
            isAlone[node] = isAlone[part] = false;
        }

        for (var i = 0; i < count; i++)
            weightTo[touched[i]] = 0;
    }

    // The node itself, for staying alone, then the parts beside it in its cluster; the gain of each, negative for those ruled out.
    private int Candidates(int node)
    {
        var (cluster, count) = (labels[node], 1);
        (touched[0], gains[0]) = (node, 0);
        var row = network.RowOf(node);
        var weights = network.WeightsOf(node);
        for (var i = 0; i < row.Length; i++)
        {
            if (labels[row[i]] != cluster)
                continue;
            var part = parts[row[i]];
            var sum = weightTo[part];
            weightTo[part] = sum + weights[i];
            touched[count] = part;
            count += sum == 0 ? 1 : 0;
        }

        var penalty = network.Penalty * sizes[node];
        for (var i = 1; i < count; i++)
            gains[i] = IsWellConnected(touched[i], cluster) ? weightTo[touched[i]] - penalty.Times(sizes[touched[i]]) : -1;
        return count;
    }

    private int Chosen(int count)
    {
        var (most, sum) = (Largest(count), 0.0);
        for (var i = 0; i < count; i++)
            gains[i] = sum += gains[i] < 0 ? 0 : Exp((gains[i] - most) / network.Randomness);
        var at = random.NextDouble() * sum;
        var chosen = 0;
        while (chosen < count - 1 && gains[chosen] <= at)
            chosen++;
        return chosen;
    }

    private double Largest(int count)
    {
        var largest = gains[0];
        for (var i = 1; i < count; i++)
            largest = gains[i] > largest ? gains[i] : largest;
        return largest;
    }

    // eˣ for x ≤ 0 as (1 + x/1024)^1024: unlike Math.Exp the same bits on every machine. What is lost beside 1 is 0.
    private static double Exp(double x)
    {
        if (x < -40)
            return 0;
        var power = 1 + (x / 1024);
        for (var squaring = 0; squaring < 10; squaring++)
            power *= power;
        return power;
    }
}
