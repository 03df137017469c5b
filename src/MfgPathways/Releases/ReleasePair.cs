using MfgPathways.Graph;

namespace MfgPathways.Releases;

/// <summary>Two releases, and which of their occupations and KSAs are one. Immutable.</summary>
public sealed class ReleasePair
{
    private readonly int[] occupationAfter;
    private readonly int[] occupationBefore;
    private readonly int[] ksaAfter;

    /// <summary>
    /// Two releases. An occupation or a KSA of both is what has the same id; of the rest, what alone has its title or text in both, if need
    /// be in its areas or sub-competency. Where a release keeps no codes beside its ids, an id may be a number given anew: there the same
    /// id and text come first, and the same id with another text last. O(rows).
    /// </summary>
    /// <param name="before">The earlier release.</param>
    /// <param name="after">The later one.</param>
    public ReleasePair(SkillGraph before, SkillGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (Before, After) = (before, after);
        IdsStay = KeepsCodes(before.Framework) && KeepsCodes(after.Framework);
        Occupations = RowPairs.Of(NamedRow.Of(before.Framework.Occupations), NamedRow.Of(after.Framework.Occupations), IdsStay);
        Ksas = RowPairs.Of(NamedRow.Of(before.Framework.Ksas), NamedRow.Of(after.Framework.Ksas), IdsStay);
        (occupationAfter, occupationBefore) = (Places(Occupations, before.OccupationCount), new int[after.OccupationCount]);
        foreach (var pair in Occupations.Where(p => p.After >= 0))
            occupationBefore[pair.After] = pair.Before;
        ksaAfter = Places(Ksas, before.KsaCount);
    }

    /// <summary>The earlier release.</summary>
    public SkillGraph Before { get; }

    /// <summary>The later release.</summary>
    public SkillGraph After { get; }

    /// <summary>Whether both keep codes beside ids, so that an id stays with its row.</summary>
    public bool IdsStay { get; }

    internal RowPair[] Occupations { get; }

    internal RowPair[] Ksas { get; }

    /// <summary>How many pairs of occupations both releases have.</summary>
    public long CommonPairs
    {
        get
        {
            long both = Occupations.Count(p => p.Before >= 0 && p.After >= 0);
            return both * (both - 1);
        }
    }

    /// <summary>The places of an occupation of either release; what both have alike is one. O(occupations).</summary>
    internal RowPair PlaceOf(Occupation occupation)
    {
        var after = After.Framework.Occupations.IndexOf(occupation);
        var before = after >= 0 ? OccupationBefore(after) : Before.NumberOf(occupation);
        return new RowPair(before, after >= 0 ? after : OccupationAfter(before));
    }

    /// <summary>Number in the later release of an occupation of the earlier one; −1 where it is gone. O(1).</summary>
    internal int OccupationAfter(int before) => occupationAfter[before];

    /// <summary>Number in the earlier release of an occupation of the later one; −1 where it is new. O(1).</summary>
    internal int OccupationBefore(int after) => occupationBefore[after];

    /// <summary>Number in the later release of a KSA of the earlier one; −1 where it is gone. O(1).</summary>
    internal int KsaAfter(int before) => ksaAfter[before];

    private static bool KeepsCodes(Framework framework) =>
        framework.Occupations.Any(o => o.Code is not null) || framework.Ksas.Any(k => k.Code is not null);

    private static int[] Places(RowPair[] pairs, int count) => [.. pairs.Take(count).Select(p => p.After)];
}
