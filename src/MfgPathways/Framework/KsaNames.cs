namespace MfgPathways;

/// <summary>Lists of KSAs as people write them: ids separated by commas, or words of one KSA, which may hold commas.</summary>
public static class KsaNames
{
    // A list may name a KSA more than once, but not without end.
    private const int MostTimes = 4;

    /// <summary>How many names a list may hold.</summary>
    /// <param name="framework">The framework.</param>
    public static int Most(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return MostTimes * framework.Ksas.Length;
    }

    /// <summary>How many names a list holds at most, by its commas.</summary>
    /// <param name="values">What was written.</param>
    public static int Count(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Distinct().Sum(v => v.Count(c => c == ',') + 1);
    }

    /// <summary>The ids that a list stands for; what stands for no KSA, or for several, stays as it was written.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="values">What was written. Texts of KSAs contain commas, so a value is taken as a whole first.</param>
    public static IReadOnlyList<string> Ids(Framework framework, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(values);
        var longest = MostTimes * framework.Ksas.Max(k => Math.Max(k.Id.Length, k.Name.Length));
        return
        [
            .. values.Distinct().SelectMany(value => value.Length <= longest && NameSearch.Ksa(framework, value).Found is { } whole
                ? [whole.Id]
                : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()
                    .Select(part => NameSearch.Ksa(framework, part).Found?.Id ?? part)),
        ];
    }
}
