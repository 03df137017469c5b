using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>Where the numbers of a move come from, KSA by KSA (F11): each left out, or added, and everything reckoned again.</summary>
/// <param name="From">Who moves.</param>
/// <param name="To">The destination.</param>
/// <param name="Readiness">Readiness as things are.</param>
/// <param name="Evidence">Evidence as things are.</param>
/// <param name="Held">KSAs of the destination that are held, and what would be without each, by id.</param>
/// <param name="Missing">KSAs to learn, and what would be with each, by id.</param>
/// <param name="SoftMatches">Missing KSAs beside which something near is held, by id.</param>
/// <param name="MostChanging">
/// The KSA that would change the answer most: that which changes the grade of evidence furthest, and of those the p-value; of equals the
/// smallest id. <c>null</c> where there is none to add or leave out.
/// </param>
public sealed record MoveExplanation(
    Profile From, Occupation To, Readiness Readiness, MoveEvidence Evidence,
    IReadOnlyList<KsaEffect> Held, IReadOnlyList<KsaEffect> Missing, IReadOnlyList<SoftMatch> SoftMatches, KsaEffect? MostChanging)
{
    /// <summary>The explanation of a move. O(KSAs of the destination × n² log n).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="from">Who moves.</param>
    /// <param name="to">The destination.</param>
    /// <param name="effort">What learning a KSA costs; <c>null</c> where every KSA counts 1.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA, or the framework lists none for the destination.</exception>
    public static MoveExplanation Of(
        SkillGraph graph, EvidenceTable evidence, Profile from, Occupation to, EffortWeights? effort = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        NothingListedException.ThrowIfEmpty(graph, from);
        var destination = graph.NumberOf(to);
        NothingListedException.ThrowIfEmpty(graph, destination);
        effort ??= EffortWeights.Uniform(graph);
        var bits = from.BitsIn(graph);
        var required = graph.KsasOf(destination).Length;
        var now = evidence.From(from)[destination];
        var selections = graph.Framework.Requirements
            .Where(r => r.OccupationId == to.Id || r.OccupationId == from.Occupation?.Id)
            .ToLookup(r => (r.OccupationId, r.KsaId), r => r.Selections);
        var held = graph.KsasIn(KsaSet.Shared(graph.BitsOf(destination), bits)).Select(k => Effect(k, isHeld: true)).ToArray();
        var missing = graph.KsasIn(KsaSet.Missing(graph.BitsOf(destination), bits)).Select(k => Effect(k, isHeld: false)).ToArray();
        return new MoveExplanation(
            from, to, Readiness.Of(graph, now.Shared, required), now, held, missing,
            SoftMatching.Pairs(graph, bits, destination),
            held.Concat(missing).OrderByDescending(e => Math.Abs(e.Evidence.Grade - now.Grade))
                .ThenByDescending(e => Math.Abs(Math.Log(e.Evidence.PValue / now.PValue)))
                .ThenBy(e => e.Ksa.Id, StringComparer.Ordinal).FirstOrDefault());

        KsaEffect Effect(Ksa ksa, bool isHeld)
        {
            var changed = isHeld ? from.Without(graph.Framework, ksa) : from.With(graph.Framework, ksa);
            var then = evidence.From(changed)[destination];
            return new KsaEffect(
                ksa, selections[(from.Occupation?.Id ?? "", ksa.Id)].FirstOrDefault(), selections[(to.Id, ksa.Id)].FirstOrDefault(),
                isHeld ? 0 : effort.Of(graph, ksa), Readiness.Of(graph, then.Shared, required), then);
        }
    }
}
