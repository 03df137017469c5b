using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Publication;

namespace MfgPathways.Transitions;

/// <summary>The moves out of a profile, or into an occupation, best first.</summary>
/// <param name="From">Who moves; <c>null</c> where the list is of moves into an occupation.</param>
/// <param name="Into">Where to; <c>null</c> where the list is of moves out of a profile.</param>
/// <param name="Ksas">How many KSAs that profile or occupation has.</param>
/// <param name="Options">Which moves are listed.</param>
/// <param name="Moves">
/// The moves: by readiness, descending, then effort, ascending, then id of the destination, then of the origin.
/// </param>
/// <param name="LeftOut">How many more there are of each evidence that the options leave out, best evidence first.</param>
/// <param name="NothingListed">Occupations that list no KSA, so that nothing can be said of them, by id.</param>
/// <param name="PairsTested">Over how many pairs the q-values were adjusted.</param>
/// <param name="Abstention">Why no move can be recommended, and what would change that; <c>null</c> where one can.</param>
public sealed record MoveList(
    Profile? From, Occupation? Into, int Ksas, MoveOptions Options, IReadOnlyList<Move> Moves, IReadOnlyList<EvidenceCount> LeftOut,
    IReadOnlyList<Occupation> NothingListed, int PairsTested, Abstention? Abstention)
{
    /// <summary>The moves out of an occupation.</summary>
    /// <inheritdoc cref="OutOf(SkillGraph, EvidenceTable, Profile, MoveOptions?)"/>
    public static MoveList OutOf(SkillGraph graph, EvidenceTable evidence, Occupation from, MoveOptions? options = null) =>
        OutOf(graph, evidence, Profile.Of(from), options);

    /// <summary>The moves out of a profile. O(occupations × KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="from">Who moves.</param>
    /// <param name="options">Which moves to list; <see cref="MoveOptions.Default"/> if <c>null</c>.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA.</exception>
    public static MoveList OutOf(SkillGraph graph, EvidenceTable evidence, Profile from, MoveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(from);
        options ??= MoveOptions.Default;
        NothingListedException.ThrowIfEmpty(graph, from);
        var held = from.BitsIn(graph);
        var graded = evidence.From(from);
        var effort = options.Effort ?? EffortWeights.Uniform(graph);
        var market = new LabourMarket(graph.Framework);
        var all = Others(graph, from.Occupation)
            .Select(to => Between(graph, held, from.Occupation, to, effort, graded[to], market.Of(graph.Framework.Occupations[to])));
        var list = Of(graph, evidence, all, m => m.To, options) with { From = from, Ksas = KsaSet.Count(held) };
        return list with { Abstention = Abstention.Of(graph, evidence, list) };
    }

    /// <summary>The moves into an occupation: who could come there. O(occupations × KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="into">The destination.</param>
    /// <param name="options">Which moves to list; <see cref="MoveOptions.Default"/> if <c>null</c>. Areas are those of the origins.</param>
    /// <exception cref="NothingListedException">The framework lists no KSA for the destination.</exception>
    public static MoveList IntoOccupation(SkillGraph graph, EvidenceTable evidence, Occupation into, MoveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(into);
        options ??= MoveOptions.Default;
        var destination = graph.NumberOf(into);
        NothingListedException.ThrowIfEmpty(graph, destination);
        var effort = options.Effort ?? EffortWeights.Uniform(graph);
        var market = new LabourMarket(graph.Framework);
        var all = Others(graph, into).Select(from =>
        {
            var origin = graph.Framework.Occupations[from];
            return Between(graph, graph.BitsOf(from), origin, destination, effort, evidence.Of(from, destination), market.Of(origin));
        });
        var list = Of(graph, evidence, all, m => m.From!, options) with { Into = into, Ksas = graph.KsasOf(destination).Length };
        return list with { Abstention = Abstention.Of(graph, evidence, list) };
    }

    private static IEnumerable<int> Others(SkillGraph graph, Occupation? one)
    {
        var excluded = one is null ? -1 : graph.NumberOf(one);
        return Enumerable.Range(0, graph.OccupationCount).Where(o => o != excluded && graph.KsasOf(o).Length > 0);
    }

    private static MoveList Of(
        SkillGraph graph, EvidenceTable evidence, IEnumerable<Move> all, Func<Move, Occupation> other, MoveOptions options)
    {
        var inAreas = all
            .Where(m => options.Areas.Count == 0 || other(m).AreaIds.Any(options.Areas.Contains))
            .Where(m => options.MaxEffort is not { } most || m.Effort <= most)
            .ToLookup(m => m.Evidence.Grade >= options.MinEvidence);
        return new MoveList(
            null, null, 0, options,
            [
                .. inAreas[true].OrderByDescending(m => m.Readiness.Estimate).ThenBy(m => m.Effort)
                    .ThenBy(m => m.To.Id, StringComparer.Ordinal).ThenBy(m => m.From?.Id, StringComparer.Ordinal),
            ],
            [.. inAreas[false].CountBy(m => m.Evidence.Grade).OrderByDescending(g => g.Key).Select(g => new EvidenceCount(g.Key, g.Value))],
            [
                .. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length == 0)
                    .Select(o => graph.Framework.Occupations[o]),
            ],
            evidence.PairCount, null);
    }

    private static Move Between(
        SkillGraph graph, ReadOnlySpan<ulong> held, Occupation? from, int to, EffortWeights effort, MoveEvidence evidence,
        LabourMarketRow? market)
    {
        var destination = graph.Framework.Occupations[to];
        var required = graph.KsasOf(to).Length;
        return new Move(
            from, destination, evidence.Shared, required - evidence.Shared, effort.InUnits(effort.SumMissing(graph.BitsOf(to), held)),
            Readiness.Of(graph, evidence.Shared, required), evidence,
            from is not null && from.AreaIds.Intersect(destination.AreaIds).Any(),
            from is not null && Slug.Same(from.Title, destination.Title), required < TransitionOptions.ThinBelow, market);
    }
}
