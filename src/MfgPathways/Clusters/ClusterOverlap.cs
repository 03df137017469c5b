namespace MfgPathways.Clusters;

/// <summary>What two clusters have in common.</summary>
/// <param name="From">Number of the one.</param>
/// <param name="To">Number of the other, the larger number.</param>
/// <param name="Count">
/// Of KSAs: how many occupations require KSAs of both. Of occupations: how many KSAs occupations of both require. Where both are clustered:
/// how many requirements join the two. At least 1.
/// </param>
public sealed record ClusterOverlap(int From, int To, int Count)
{
    /// <summary>
    /// Every two clusters that have something in common: most first, then by number. O(requirements + items · (clusters of an item)²).
    /// </summary>
    /// <param name="framework">The framework that was clustered.</param>
    /// <param name="found">Its clusters.</param>
    public static IReadOnlyList<ClusterOverlap> Between(Framework framework, FrameworkClusters found)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(found);
        var number = found.Clusters.SelectMany(c => c.Members.Select(m => (m.Id, c.Number)))
            .ToDictionary(m => m.Id, m => m.Number, StringComparer.Ordinal);
        var requirements = framework.Requirements.Select(r =>
            (r.OccupationId, r.KsaId, Occupation: number.GetValueOrDefault(r.OccupationId), Ksa: number.GetValueOrDefault(r.KsaId)));
        IEnumerable<IEnumerable<int>> together = found.Scope switch
        {
            ClusterScope.Ksas => requirements.GroupBy(r => r.OccupationId, r => r.Ksa, StringComparer.Ordinal),
            ClusterScope.Occupations => requirements.GroupBy(r => r.KsaId, r => r.Occupation, StringComparer.Ordinal),
            _ => requirements.Select(r => new[] { r.Occupation, r.Ksa }),
        };
        return
        [
            .. together.SelectMany(Pairs).GroupBy(pair => pair)
                .Select(pair => new ClusterOverlap(pair.Key.From, pair.Key.To, pair.Count()))
                .OrderByDescending(o => o.Count).ThenBy(o => o.From).ThenBy(o => o.To),
        ];
    }

    // Number 0 is no cluster.
    private static IEnumerable<(int From, int To)> Pairs(IEnumerable<int> numbers)
    {
        int[] distinct = [.. numbers.Where(n => n > 0).Distinct().Order()];
        return distinct.SelectMany((from, i) => distinct[(i + 1)..].Select(to => (from, to)));
    }
}
