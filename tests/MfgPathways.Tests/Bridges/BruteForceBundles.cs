using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Tests.Bridges;

/// <summary>Bundles from their definition: every set of KSAs is tried, on sets of ids made anew.</summary>
internal sealed class BruteForceBundles
{
    private readonly Framework framework;
    private readonly Cohort cohort;
    private readonly BundleOptions options;
    private readonly Dictionary<string, HashSet<string>> required;
    private readonly Dictionary<string, decimal> weights;

    public BruteForceBundles(SkillGraph graph, Cohort cohort, BundleOptions options)
    {
        framework = graph.Framework;
        this.cohort = cohort;
        this.options = options;
        required = framework.Occupations.ToDictionary(
            o => o.Id, o => framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToHashSet());
        weights = framework.Ksas.ToDictionary(k => k.Id, k => options.Rules.Effort?.Of(graph, k) ?? 1);
    }

    /// <summary>The best bundle of at most so many KSAs: of most worth, least effort, smallest ids.</summary>
    public (IdList Ids, decimal Value) Best(int? ksas)
    {
        var all = Enumerable.Range(0, 1 << framework.Ksas.Length)
            .Select(set => IdList.Of(framework.Ksas.Where((_, i) => (set >> i & 1) == 1).Select(k => k.Id)))
            .Where(ids => ids.Count <= (ksas ?? int.MaxValue) && !(Effort(ids) > options.MaxEffort))
            .Select(ids => (Ids: ids, Value: Value(ids))).ToArray();
        var most = all.Max(b => b.Value);
        var least = all.Where(b => b.Value == most).Min(b => Effort(b.Ids));
        // A membership written as letters, a for "in": the smallest text has the smallest KSA of those in which two differ.
        return all.Where(b => b.Value == most && Effort(b.Ids) == least)
            .MinBy(b => string.Concat(framework.Ksas.Select(k => b.Ids.Contains(k.Id) ? 'a' : 'b')), StringComparer.Ordinal);
    }

    public decimal Effort(IEnumerable<string> ids) => ids.Sum(id => weights[id]);

    public decimal Value(IReadOnlyCollection<string> ids) => options.Objective switch
    {
        BundleObjective.MostMoves => cohort.Members.Sum(m => (decimal)m.Heads * Opened(m, ids).Count()),
        BundleObjective.MostPeople => cohort.Members.Where(m => Opened(m, ids).Any()).Sum(m => (decimal)m.Heads),
        _ => cohort.Members.Sum(m => m.Heads * Destinations(m).Sum(to => Closed(m, to, ids))),
    };

    /// <summary>Destinations that open to a member who learns these KSAs.</summary>
    public IEnumerable<Occupation> Opened(CohortMember member, IReadOnlyCollection<string> ids) =>
        Destinations(member).Where(to => !IsOpen(member, to, []) && IsOpen(member, to, ids));

    public int OpenBefore(CohortMember member) => Destinations(member).Count(to => IsOpen(member, to, []));

    private decimal Closed(CohortMember member, Occupation to, IReadOnlyCollection<string> ids)
    {
        var missing = required[to.Id].Except(Held(member, [])).ToArray();
        return Math.Min(Effort(missing.Intersect(ids)), Math.Max(0, Effort(missing) - options.Stretch));
    }

    private bool IsOpen(CohortMember member, Occupation to, IReadOnlyCollection<string> ids)
    {
        var held = Held(member, ids);
        return required[to.Id].Count(held.Contains) >= options.Rules.StoneShared
            && Effort(required[to.Id].Where(id => !held.Contains(id))) <= options.Stretch;
    }

    // What lists fewer KSAs than must be held on arrival can never be entered, and so is no destination.
    private IEnumerable<Occupation> Destinations(CohortMember member) => framework.Occupations
        .Where(o => o != member.Profile.Occupation
            && required[o.Id].Count >= Math.Max(1, Math.Max(options.Rules.StoneKsas, options.Rules.StoneShared)));

    private HashSet<string> Held(CohortMember member, IReadOnlyCollection<string> ids)
    {
        HashSet<string> held = [.. member.Profile.Occupation is { } own ? required[own.Id] : [], .. member.Profile.Has];
        held.ExceptWith(member.Profile.Lacks);
        held.UnionWith(ids);
        return held;
    }
}
