using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>
/// The moves that a cohort cannot make within the stretch and could after learning, by member, then destination; and how many each can
/// make already. O(members × occupations × KSAs).
/// </summary>
internal sealed class ShutMoves
{
    private readonly SkillGraph graph;
    private readonly Cohort cohort;
    private readonly MoveRules rules;
    private readonly long limit;

    public ShutMoves(SkillGraph graph, Cohort cohort, MoveRules rules, decimal stretch, CancellationToken cancellationToken)
    {
        this.graph = graph;
        this.cohort = cohort;
        this.rules = rules;
        Weights = rules.WeightsIn(graph);
        limit = Weights.InSums(stretch);
        Efforts = [.. Enumerable.Range(0, graph.KsaCount).Select(ksa => Weights.WeightOf(ksa))];
        OpenBefore = new int[cohort.Members.Count];
        var shut = new List<ShutMove>();
        for (var member = 0; member < OpenBefore.Length; member++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            shut.AddRange(Of(member));
        }

        All = [.. shut];
    }

    public EffortWeights Weights { get; }

    /// <summary>The effort of each KSA.</summary>
    public long[] Efforts { get; }

    /// <summary>How many moves each member can make already.</summary>
    public int[] OpenBefore { get; }

    public ShutMove[] All { get; }

    private List<ShutMove> Of(int member)
    {
        var (profile, heads) = (cohort.Members[member].Profile, cohort.Members[member].Heads);
        var (held, own) = (profile.BitsIn(graph), profile.OriginIn(graph));
        var shut = new List<ShutMove>();
        for (var to = 0; to < graph.OccupationCount; to++)
        {
            var required = graph.KsasOf(to).Length;
            if (to == own || required < Math.Max(rules.StoneKsas, Math.Max(1, rules.StoneShared)))
                continue;
            var missing = KsaSet.Missing(graph.BitsOf(to), held);
            var excess = Weights.Sum(missing) - limit;
            var lacking = rules.StoneShared - (required - KsaSet.Count(missing));
            if (excess <= 0 && lacking <= 0)
                OpenBefore[member]++;
            else
                shut.Add(new ShutMove(member, heads, to, missing, ByEffort(graph.KsasOf(to), missing), excess, lacking));
        }

        return shut;
    }

    private int[] ByEffort(ReadOnlySpan<int> required, ulong[] missing) =>
        [.. required.ToArray().Where(ksa => KsaSet.Holds(missing, ksa)).OrderByDescending(ksa => Efforts[ksa])];
}
