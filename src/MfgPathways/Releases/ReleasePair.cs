using MfgPathways.Graph;

namespace MfgPathways.Releases;

/// <summary>Two releases, and which of their occupations and KSAs are one. Immutable.</summary>
public sealed class ReleasePair
{
    private readonly int[] occupationAfter;
    private readonly int[] occupationBefore;
    private readonly int[] ksaAfter;

    /// <summary>
    /// Two releases. An occupation or a KSA of both is what has the same id and text; of the rest, what has the same text; of the rest,
    /// what has the same id. The text of an occupation is its title with its areas. O(rows).
    /// </summary>
    /// <param name="before">The earlier release.</param>
    /// <param name="after">The later one.</param>
    public ReleasePair(SkillGraph before, SkillGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (Before, After) = (before, after);
        Occupations = RowPairs.Of(Named(before.Framework.Occupations), Named(after.Framework.Occupations));
        Ksas = RowPairs.Of(Named(before.Framework.Ksas), Named(after.Framework.Ksas));
        (occupationAfter, occupationBefore) = (Places(Occupations, before.OccupationCount), new int[after.OccupationCount]);
        foreach (var pair in Occupations.Where(p => p.After >= 0))
            occupationBefore[pair.After] = pair.Before;
        ksaAfter = Places(Ksas, before.KsaCount);
    }

    /// <summary>The earlier release.</summary>
    public SkillGraph Before { get; }

    /// <summary>The later release.</summary>
    public SkillGraph After { get; }

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

    private static int[] Places(RowPair[] pairs, int count) => [.. pairs.Take(count).Select(p => p.After)];

    private static (string, string)[] Named(IEnumerable<Occupation> occupations) =>
        [.. occupations.Select(o => (o.Id, $"{Slug.Of(o.Title)} {o.AreaIds}"))];

    private static (string, string)[] Named(IEnumerable<Ksa> ksas) => [.. ksas.Select(k => (k.Id, Slug.Of(k.Name)))];
}
