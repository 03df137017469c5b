using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>What a bundle is asked for, in the numbers of the search.</summary>
internal sealed class BundleQuestion
{
    private readonly SkillGraph graph;
    private readonly BundleOptions options;
    private readonly BundleGains gains;
    private readonly CancellationToken cancellationToken;

    public BundleQuestion(SkillGraph graph, Cohort cohort, BundleOptions options, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        this.graph = graph;
        this.options = options;
        Shut = new ShutMoves(graph, cohort, options.Rules, options.Stretch, cancellationToken);
        gains = NewGains();
    }

    public ShutMoves Shut { get; }

    /// <summary>A bundle of nothing.</summary>
    public BundleFound Nothing => new(new ulong[graph.Words], 0, 0, 0, false);

    /// <summary>The best bundle of at most so many KSAs.</summary>
    public BundleFound Best(int ksas, BundleFound start, long budget)
    {
        var allowed = new bool[graph.KsaCount];
        Array.Fill(allowed, true);
        var most = options.MaxEffort is { } effort ? Shut.Weights.InSums(effort) : long.MaxValue;
        return BundleSearch.Best(NewGains(), new BundleRoom(allowed, Shut.Efforts, ksas, most), start, budget, cancellationToken);
    }

    /// <summary>What each KSA adds to those before it.</summary>
    public IEnumerable<long> Adds(IEnumerable<int> ksas) => ksas.Select((ksa, depth) => gains.Learn(depth, ksa));

    /// <summary>What a KSA is worth alone.</summary>
    public long Alone(int ksa) => gains.Learn(0, ksa);

    /// <summary>Effort of a KSA in the unit of effort.</summary>
    public decimal InEffort(int ksa) => Shut.Weights.InUnits(Shut.Efforts[ksa]);

    /// <summary>A value of the search in the unit of the objective.</summary>
    public decimal InUnits(long value) => options.Objective == BundleObjective.MostEffort ? Shut.Weights.InUnits(value) : value;

    /// <summary>The KSAs of a bundle, each time the one that adds the most; ties by number.</summary>
    public List<int> InOrder(BundleFound bundle)
    {
        List<int> order = [], rest = [.. graph.KsasIn(bundle.Ksas).Select(k => graph.KsaNumber(k.Id))];
        while (rest.Count > 0)
        {
            var next = rest.MaxBy(ksa => gains.Learn(order.Count, ksa));
            gains.Learn(order.Count, next);
            order.Add(next);
            rest.Remove(next);
        }

        return order;
    }

    private BundleGains NewGains() => options.Objective == BundleObjective.MostEffort
        ? new ClosingGains(Shut.All, Shut.Efforts)
        : new OpeningGains(Shut.All, Shut.Efforts, options.Objective == BundleObjective.MostPeople);
}
