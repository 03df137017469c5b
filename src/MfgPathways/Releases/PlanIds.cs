using MfgPathways.Profiles;

namespace MfgPathways.Releases;

/// <summary>What the ids of a plan of the earlier release stand for in the later one.</summary>
internal sealed class PlanIds(ReleasePair pair, SavedPlan plan)
{
    private readonly SortedSet<string> gone = new(StringComparer.Ordinal);

    /// <summary>What was asked for and is not there any more.</summary>
    public IReadOnlyList<string> Gone => [.. gone];

    public Occupation? Occupation(string id)
    {
        if (!pair.Before.Framework.Occupations.Any(o => o.Id == id))
            throw plan.Defect($"There is no occupation {Quoted.Of(id)} in the release that it names.");
        var after = pair.OccupationAfter(pair.Before.NumberOf(id));
        if (after < 0)
            gone.Add(id);
        return after < 0 ? null : pair.After.Framework.Occupations[after];
    }

    public IdList Occupations(IEnumerable<string> ids) => IdList.Of(ids.Select(Occupation).OfType<Occupation>().Select(o => o.Id));

    /// <summary>Who moves; <c>null</c> where her occupation is gone. KSAs that are gone are left out.</summary>
    public Profile? Profile()
    {
        var occupation = plan.From is null ? null : Occupation(plan.From);
        return plan.From is not null && occupation is null
            ? null
            : Profiles.Profile.Create(pair.After.Framework, occupation, Known(plan.Has), Known(plan.Lacks), plan.Name);

        IEnumerable<string> Known(IEnumerable<string> ids) => ids.Select(Ksa).OfType<Ksa>().Select(k => k.Id);
    }

    /// <summary>The KSAs to learn that the plan names; those that are gone as the earlier release had them.</summary>
    public HashSet<Ksa> Learnt() =>
        [.. plan.Learn.Select(id => Ksa(id) ?? pair.Before.Framework.Ksas[pair.Before.KsaNumber(id)])];

    private Ksa? Ksa(string id)
    {
        if (!pair.Before.Framework.Ksas.Any(k => k.Id == id))
            throw plan.Defect($"There is no KSA {Quoted.Of(id)} in the release that it names.");
        var after = pair.KsaAfter(pair.Before.KsaNumber(id));
        if (after < 0)
            gone.Add(id);
        return after < 0 ? null : pair.After.Framework.Ksas[after];
    }
}
