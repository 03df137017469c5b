namespace MfgPathways.Service.Wire;

/// <summary>Cuts the lists of an answer that are longer than was asked for, and remembers how long they are.</summary>
internal sealed class Cut(int limit)
{
    private readonly SortedDictionary<string, int> lengths = new(StringComparer.Ordinal);

    /// <summary>The length of each list that was cut; <c>null</c> where none was.</summary>
    public IReadOnlyDictionary<string, int>? Lengths => lengths.Count > 0 ? lengths : null;

    public IReadOnlyList<T> Of<T>(string name, IReadOnlyList<T> list)
    {
        if (list.Count <= limit)
            return list;
        lengths[name] = list.Count;
        return [.. list.Take(limit)];
    }
}
