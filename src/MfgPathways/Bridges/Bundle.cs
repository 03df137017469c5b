using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>
/// The few KSAs that, learnt together, do most for a person or a cohort. KSAs can be worth more together than apart, so the best single
/// KSAs need not be the best bundle; it is searched for exactly. Of bundles of equal worth it is the one of least effort, then the one
/// that has the smallest KSA, by id, of those in which two differ.
/// </summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Ksas">Its KSAs in the order of learning: each time the one that adds the most to those before it, then by id.</param>
/// <param name="Effort">Effort of learning them, in <paramref name="Unit"/>.</param>
/// <param name="Value">What it is worth: moves, people, or effort closed in <paramref name="Unit"/>.</param>
/// <param name="Bound">What no bundle that fits exceeds; the value itself where the bundle is proved best.</param>
/// <param name="IsSettled">Whether it is proved that no bundle of the same value comes before it.</param>
/// <param name="Members">What it opens to each member of the cohort, in the order of the cohort.</param>
/// <param name="Sizes">
/// The best bundles of at most 1, 2, ... KSAs, up to <see cref="MostSizes"/> and to the most asked for; empty where effort alone is
/// limited.
/// </param>
/// <param name="Singles">Every KSA that is worth something alone, most first, then by id.</param>
/// <param name="SinglesTogether">
/// What the first of <paramref name="Singles"/> that fit, as many as the bundle has, are worth together.
/// </param>
public sealed record Bundle(
    BundleOptions Options, string Unit, IReadOnlyList<BundleKsa> Ksas, decimal Effort, decimal Value, decimal Bound, bool IsSettled,
    IReadOnlyList<MemberOpenings> Members, IReadOnlyList<BundleSize> Sizes, IReadOnlyList<SingleKsa> Singles, decimal SinglesTogether)
{
    /// <summary>Up to how many KSAs the best bundles of each number are told.</summary>
    public const int MostSizes = 10;

    /// <summary>Whether it is proved that no bundle that fits is worth more.</summary>
    public bool IsBest => Value == Bound;

    /// <summary>How many moves it opens, each counted for each person to whom it opens.</summary>
    public long Moves => MemberOpenings.MovesOf(Members);

    /// <summary>To how many people it opens a move.</summary>
    public int People => MemberOpenings.PeopleOf(Members);

    /// <summary>The best bundle.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cohort">Who learns it.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">An option is out of range, or none limits the bundle.</exception>
    /// <exception cref="NothingListedException">A member of the cohort holds no KSA.</exception>
    /// <remarks>
    /// Branch and bound. A node costs O(requirements of the shut moves that matter at it); how many nodes there are depends on the data:
    /// NP-hard in general: with a stretch of 0, two KSAs lacking everywhere and k KSAs that should open k(k−1)/2 moves it asks
    /// for a clique.
    /// Where the budget of the options ends it, the first descent is the greedy bundle: for <see cref="BundleObjective.MostEffort"/> under
    /// a limit of KSAs alone it is worth at least 1 − 1/e of the best (Nemhauser, Wolsey and Fisher 1978), for the others nothing is
    /// guaranteed but <see cref="Bound"/>.
    /// </remarks>
    public static Bundle Best(SkillGraph graph, Cohort cohort, BundleOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(options);
        BundleCheck.Ranges(options);
        foreach (var member in cohort.Members)
            NothingListedException.ThrowIfEmpty(graph, member.Profile);
        var question = new BundleQuestion(graph, cohort, options, cancellationToken);
        var sizes = new List<(int Ksas, BundleFound Bundle)>();
        var most = Math.Min(options.MaxKsas ?? graph.KsaCount, graph.KsaCount);
        var best = question.Nothing;
        for (var size = 1; options.MaxKsas is not null && size < Math.Min(most, MostSizes + 1); size++)
            sizes.Add((size, best = question.Best(size, best, options.Budget / MostSizes)));
        best = question.Best(most, best, options.Budget);
        if (options.MaxKsas is not null && most <= MostSizes)
            sizes.Add((most, best));
        return Describe(graph, cohort, options, question, best, sizes);
    }

    private static Bundle Describe(
        SkillGraph graph, Cohort cohort, BundleOptions options, BundleQuestion question, BundleFound best,
        List<(int Ksas, BundleFound Bundle)> sizes)
    {
        var (shut, ksas) = (question.Shut, graph.Framework.Ksas);
        var order = question.InOrder(best);
        var singles = Enumerable.Range(0, graph.KsaCount).Select(ksa => (Ksa: ksa, Value: question.Alone(ksa))).Where(s => s.Value > 0)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Ksa).ToArray();
        return new Bundle(
            options, shut.Weights.Unit,
            [
                .. order.Zip(question.Adds(order).ToArray(), (ksa, adds) => new BundleKsa(
                    ksas[ksa], question.InEffort(ksa), question.InUnits(question.Alone(ksa)), question.InUnits(adds))),
            ],
            shut.Weights.InUnits(best.Effort), question.InUnits(best.Value), question.InUnits(best.Bound), best.Settled,
            MemberOpenings.Of(graph, cohort, shut, best.Ksas),
            [
                .. sizes.Select(s => new BundleSize(
                    s.Ksas, IdList.Of(graph.KsasIn(s.Bundle.Ksas).Select(k => k.Id)), question.InUnits(s.Bundle.Value),
                    question.InUnits(s.Bundle.Bound))),
            ],
            [.. singles.Select(s => new SingleKsa(ksas[s.Ksa], question.InUnits(s.Value)))],
            question.InUnits(question.Adds(Fitting(singles.Select(s => s.Ksa), order.Count, options, shut)).Sum()));
    }

    private static List<int> Fitting(IEnumerable<int> ksas, int count, BundleOptions options, ShutMoves shut)
    {
        var (fitting, effort) = (new List<int>(), 0L);
        var most = options.MaxEffort is { } limit ? shut.Weights.InSums(limit) : long.MaxValue;
        foreach (var ksa in ksas.TakeWhile(_ => fitting.Count < count).Where(ksa => effort + shut.Efforts[ksa] <= most))
        {
            fitting.Add(ksa);
            effort += shut.Efforts[ksa];
        }

        return fitting;
    }
}
