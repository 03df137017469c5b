using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>The moves out of one occupation, best first.</summary>
/// <param name="From">The origin.</param>
/// <param name="KsasHeld">How many KSAs the origin lists.</param>
/// <param name="Moves">
/// The moves with a shared KSA or a synonym: by readiness, descending, then KSAs to learn, ascending, then id of the destination.
/// </param>
/// <param name="Related">How many more destinations share a sub-competency or the title, but no KSA.</param>
/// <param name="Unrelated">How many destinations share nothing with the origin.</param>
/// <param name="NothingListed">Occupations that list no KSA, so that nothing can be said of them, by id.</param>
/// <param name="PairsTested">Over how many pairs the q-values were adjusted.</param>
public sealed record MoveList(
    Occupation From, int KsasHeld,
    IReadOnlyList<Move> Moves, int Related, int Unrelated, IReadOnlyList<Occupation> NothingListed, int PairsTested)
{
    /// <summary>The moves out of an occupation. O(occupations × KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="from">The origin.</param>
    /// <exception cref="NothingListedException">The framework lists no KSA for the origin.</exception>
    public static MoveList Of(SkillGraph graph, EvidenceTable evidence, Occupation from)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        var origin = graph.NumberOf(from);
        NothingListedException.ThrowIfEmpty(graph, origin);
        var others = Enumerable.Range(0, graph.OccupationCount).Where(o => o != origin).ToLookup(o => graph.KsasOf(o).Length > 0);
        var moves = others[true].Select(to => Between(graph, evidence, origin, to)).ToList();
        return new MoveList(
            from,
            graph.KsasOf(origin).Length,
            [
                .. moves.Where(m => m.Evidence.Grade >= Evidence.Weak)
                    .OrderByDescending(m => m.Readiness.Estimate).ThenBy(m => m.Missing).ThenBy(m => m.To.Id, StringComparer.Ordinal),
            ],
            moves.Count(m => m.Evidence.Grade == Evidence.Related),
            moves.Count(m => m.Evidence.Grade == Evidence.None),
            [.. others[false].Select(o => graph.Framework.Occupations[o])],
            evidence.PairCount);
    }

    private static Move Between(SkillGraph graph, EvidenceTable evidence, int from, int to)
    {
        var (origin, destination) = (graph.Framework.Occupations[from], graph.Framework.Occupations[to]);
        var required = graph.KsasOf(to).Length;
        var shared = KsaSet.CountShared(graph.BitsOf(from), graph.BitsOf(to));
        return new Move(
            destination, shared, required - shared, Readiness.Of(shared, required, graph.BaseRate), evidence.Of(from, to),
            origin.AreaIds.Intersect(destination.AreaIds).Any(), Slug.Same(origin.Title, destination.Title),
            required < TransitionOptions.ThinBelow);
    }
}
