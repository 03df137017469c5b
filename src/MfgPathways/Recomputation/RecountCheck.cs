namespace MfgPathways.Recomputation;

/// <summary>The comparisons beside what they are expected to be.</summary>
/// <param name="Compared">How many were expected or there.</param>
/// <param name="Changes">Those that are not as expected, in the order of the report; those that are no more come last.</param>
public sealed record RecountCheck(int Compared, IReadOnlyList<RecountChange> Changes)
{
    /// <summary>Compares. O(comparisons).</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="expected">What is expected.</param>
    public static RecountCheck Of(IEnumerable<Comparison> comparisons, IEnumerable<ExpectedRecount> expected)
    {
        var before = Numbered(expected);
        var now = Numbered(comparisons.Select(ExpectedRecount.Of));
        var byKey = before.ToDictionary(e => e.Key, e => e.Row);
        var keys = now.Select(n => n.Key).ToHashSet();
        return new RecountCheck(
            keys.Union(byKey.Keys).Count(),
            [
                .. now.Where(n => byKey.GetValueOrDefault(n.Key) != n.Row).Select(n => Change(byKey.GetValueOrDefault(n.Key), n.Row)),
                .. before.Where(e => !keys.Contains(e.Key)).Select(e => Change(e.Row, null)),
            ]);
    }

    private static RecountChange Change(ExpectedRecount? expected, ExpectedRecount? now)
    {
        var either = (now ?? expected)!;
        return new RecountChange(either.Place, either.Subject, either.Measure, expected, now);
    }

    // A text may print a number twice: the first is compared with the first, the second with the second.
    private static IReadOnlyList<((string, string, string, int) Key, ExpectedRecount Row)> Numbered(IEnumerable<ExpectedRecount> rows) =>
    [
        .. rows.GroupBy(r => (r.Place, r.Subject, r.Measure))
            .SelectMany(g => g.Index().Select(r => ((g.Key.Place, g.Key.Subject, g.Key.Measure, r.Index), r.Item))),
    ];
}
