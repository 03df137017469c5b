using MfgPathways.Graph;
using MfgPathways.Transitions;
using MfgPathways.Pathways;
using MfgPathways.Profiles;

namespace MfgPathways.Tests.Pathways;

/// <summary>Lock-in from its definition: profiles made anew for every question, reachability by Floyd and Warshall.</summary>
internal sealed class BruteForceLockIn
{
    private readonly SkillGraph graph;
    private readonly MoveRules options;
    private readonly Occupation[] counted;
    private readonly Dictionary<string, string[]> required;
    private readonly Dictionary<string, decimal> weights;

    public BruteForceLockIn(SkillGraph graph, MoveRules options)
    {
        this.graph = graph;
        this.options = options;
        required = graph.Framework.Occupations.ToDictionary(
            o => o.Id, o => graph.Framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToArray());
        weights = graph.Framework.Ksas.ToDictionary(k => k.Id, k => options.Effort?.Of(graph, k) ?? 1);
        counted = [.. graph.Framework.Occupations.Where(o => required[o.Id].Length >= options.StoneKsas)];
    }

    /// <summary>Every different effort of a move, and 0, ascending.</summary>
    public decimal[] Efforts() =>
        [.. counted.SelectMany(a => counted.Where(b => b != a), (a, b) => Effort(Profile.Of(a), b) ?? 0).Append(0).Distinct().Order()];

    /// <summary>The components with their sides, in the declared order.</summary>
    public List<(string Ids, bool IsEntered, bool IsLeft)> Components(decimal stretch)
    {
        var n = counted.Length;
        var reach = new bool[n, n];
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++)
                reach[a, b] = a == b || IsMove(Profile.Of(counted[a]), counted[b], stretch);
        for (var via = 0; via < n; via++)
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++)
                    reach[a, b] |= reach[a, via] && reach[via, b];
        var all = Enumerable.Range(0, n).ToArray();
        return
        [
            .. all.GroupBy(a => all.First(b => reach[a, b] && reach[b, a]))
                .OrderByDescending(c => c.Count()).ThenBy(c => c.Key)
                .Select(c => (
                    string.Join(' ', c.Select(o => counted[o].Id)),
                    all.Any(o => !c.Contains(o) && reach[o, c.Key]),
                    all.Any(o => !c.Contains(o) && reach[c.Key, o]))),
        ];
    }

    /// <summary>Effort and occupations of the easiest moves in, or out.</summary>
    public string Easiest(Occupation of, bool isEntry)
    {
        var moves = counted.Where(o => o != of)
            .Select(o => (Other: o, Effort: isEntry ? Effort(Profile.Of(o), of) : Effort(Profile.Of(of), o)))
            .Where(m => m.Effort is not null).ToArray();
        return moves.Length == 0
            ? ""
            : $"{moves.Min(m => m.Effort):0.###} "
                + string.Join(' ', moves.Where(m => m.Effort == moves.Min(x => x.Effort)).Select(m => m.Other.Id));
    }

    public Occupation[] Origins(Occupation to, decimal stretch) =>
        [.. counted.Where(from => from != to && IsMove(Profile.Of(from), to, stretch))];

    public Occupation[] Destinations(Profile from, decimal stretch) =>
        [.. counted.Where(to => to != from.Occupation && IsMove(from, to, stretch))];

    /// <summary>How many origins each KSA opens a way from; of those that open one.</summary>
    public Dictionary<string, Occupation[]> KsasToEnter(Occupation to, decimal stretch) => graph.Framework.Ksas
        .ToDictionary(k => k.Id, k => counted.Where(from => from != to && !Requires(from, k)
            && IsMove(Learnt(from, k), to, stretch)).ToArray());

    public Dictionary<string, Occupation[]> KsasToLeave(Occupation from, decimal stretch) => graph.Framework.Ksas
        .Where(k => !Requires(from, k)).ToDictionary(k => k.Id, k => Destinations(Learnt(from, k), stretch));

    public Dictionary<string, Occupation[]> StonesToEnter(Occupation to, decimal stretch) => counted.Where(stone => stone != to)
        .ToDictionary(stone => stone.Id, stone => counted.Where(from => from != to && from != stone
            && IsMove(Profile.Of(from), stone, stretch)
            && IsMove(Profile.Create(graph.Framework, from, required[stone.Id], []), to, stretch)).ToArray());

    private Profile Learnt(Occupation occupation, Ksa ksa) => Profile.Create(graph.Framework, occupation, [ksa.Id], []);

    private bool Requires(Occupation occupation, Ksa ksa) => required[occupation.Id].Contains(ksa.Id);

    private bool IsMove(Profile from, Occupation to, decimal stretch) => Effort(from, to) <= stretch;

    private decimal? Effort(Profile from, Occupation to)
    {
        HashSet<string> held = [.. from.Occupation is null ? [] : required[from.Occupation.Id], .. from.Has];
        return required[to.Id].Count(held.Contains) >= options.StoneShared
            ? required[to.Id].Where(id => !held.Contains(id)).Sum(id => weights[id])
            : null;
    }
}
