namespace MfgPathways;

/// <summary>The rows of a framework by id or code.</summary>
internal static class IdIndexes
{
    /// <summary>The occupations. O(occupations).</summary>
    public static IdIndex<Occupation> Occupations(Framework framework) =>
        new(framework.Occupations.Select(o => (o.Id, o)), framework.Occupations.Select(o => (o.Code, o)));

    /// <summary>The KSAs; an id that was merged into another KSA stands for that one. O(KSAs).</summary>
    public static IdIndex<Ksa> Ksas(Framework framework) =>
        new(framework.Ksas.SelectMany(k => k.Synonyms.Append(k.Id), (k, id) => (id, k)), framework.Ksas.Select(k => (k.Code, k)));
}
