using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>The question that a search answers, in numbers: who starts with what, where to, and what is allowed on the way.</summary>
internal sealed class RouteRules
{
    private readonly IReadOnlyList<MoveEvidence>? fromOrigin;
    private readonly EvidenceTable? evidence;

    // By origin and destination, the person in the last row: 1 for a move that is allowed, -1 for one that is not, 0 for not yet asked.
    private readonly sbyte[] allowed = [];

    public RouteRules(
        SkillGraph graph, Profile from, Occupation to, PathOptions options, EvidenceTable? evidence,
        CancellationToken cancellationToken = default)
    {
        Graph = graph;
        Options = options;
        CancellationToken = cancellationToken;
        Origin = from.OriginIn(graph);
        Destination = graph.NumberOf(to);
        NothingListedException.ThrowIfEmpty(graph, from);
        NothingListedException.ThrowIfEmpty(graph, Destination);
        if (Origin == Destination)
            throw new PathException("Origin and destination are one occupation: name another destination.");
        RouteRulesCheck.Ranges(options);
        RouteRulesCheck.Places(graph, options, Origin, Destination);
        Held = from.BitsIn(graph);
        Effort = options.Effort ?? EffortWeights.Uniform(graph);
        DirectGap = Effort.SumMissing(graph.BitsOf(Destination), Held);
        MaxStretch = options.MaxStretch is { } most ? Effort.InSums(most) : long.MaxValue / 4;
        Pass = [.. options.Pass.Select(id => graph.NumberOf(Named(graph, id)))];
        Stones =
        [
            .. Enumerable.Range(0, graph.OccupationCount)
                .Where(o => o != Origin && o != Destination && graph.KsasOf(o).Length >= Math.Max(1, options.StoneKsas)
                    && MayEnter(graph.Framework.Occupations[o], options)),
        ];
        if (options.MinEvidence > Evidence.None)
        {
            this.evidence = evidence ?? new EvidenceTable(graph, cancellationToken);
            fromOrigin = this.evidence.From(from);
            allowed = new sbyte[(graph.OccupationCount + 1) * graph.OccupationCount];
        }
    }

    private RouteRules(RouteRules rules, int[] pass)
    {
        fromOrigin = rules.fromOrigin;
        evidence = rules.evidence;
        allowed = rules.allowed;
        (Graph, Options, Effort, Origin, Destination) = (rules.Graph, rules.Options, rules.Effort, rules.Origin, rules.Destination);
        (Held, DirectGap, MaxStretch, Stones, Pass) = (rules.Held, rules.DirectGap, rules.MaxStretch, rules.Stones, pass);
        CancellationToken = rules.CancellationToken;
    }

    /// <summary>The same question with one more stone that must be passed.</summary>
    public RouteRules ByWayOf(int stone) => new(this, [.. Pass.Append(stone).Distinct().Order()]);

    public SkillGraph Graph { get; }

    public PathOptions Options { get; }

    /// <summary>Stops the search.</summary>
    public CancellationToken CancellationToken { get; }

    public EffortWeights Effort { get; }

    /// <summary>Number of the origin, −1 for a person without an occupation.</summary>
    public int Origin { get; }

    public int Destination { get; }

    /// <summary>What the person holds at the start.</summary>
    public ulong[] Held { get; }

    public long DirectGap { get; }

    public long MaxStretch { get; }

    /// <summary>Stepping stones that may be passed, ascending: those that list enough and lie where they may.</summary>
    public int[] Stones { get; }

    /// <summary>Stepping stones that must be passed, ascending.</summary>
    public int[] Pass { get; }

    /// <summary>Whether every move is allowed by its evidence, so that no route needs a move that adds nothing.</summary>
    public bool AllMovesAllowed => fromOrigin is null;

    /// <summary>Whether the evidence of a move suffices.</summary>
    public bool Allows(int from, int to)
    {
        if (fromOrigin is null)
            return true;
        ref var known = ref allowed[((from == Origin ? Graph.OccupationCount : from) * Graph.OccupationCount) + to];
        if (known == 0)
            known = (sbyte)((from == Origin ? fromOrigin[to] : evidence!.Of(from, to)).Grade >= Options.MinEvidence ? 1 : -1);
        return known > 0;
    }

    /// <summary>Whether enough of a stepping stone is held on arrival.</summary>
    public bool HoldsEnough(int stone, ReadOnlySpan<ulong> held) =>
        Options.StoneShared == 0 || KsaSet.CountShared(Graph.BitsOf(stone), held) >= Options.StoneShared;

    internal static bool MayEnter(Occupation occupation, PathOptions options) =>
        (options.StayIn.Count == 0 || occupation.AreaIds.Any(options.StayIn.Contains))
        && (options.AvoidAreas.Count == 0 || !occupation.AreaIds.All(options.AvoidAreas.Contains))
        && !options.Avoid.Contains(occupation.Id);

    internal static Occupation Named(SkillGraph graph, string id) =>
        graph.Framework.Occupations.FirstOrDefault(o => o.Id == id)
        ?? throw new PathException($"There is no occupation {Quoted.Of(id)}.");
}
