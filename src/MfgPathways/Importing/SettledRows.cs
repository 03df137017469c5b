namespace MfgPathways.Importing;

/// <summary>Makes a framework of rows that may be defective, by leaving out those that are, and then those that referred to them.</summary>
internal static class SettledRows
{
    /// <summary>
    /// The framework. Each round takes out at least one row, so it ends; a source has few rounds, for they are as deep as references go.
    /// </summary>
    /// <exception cref="FrameworkException">The release is defective, or no occupation, KSA or requirement is left.</exception>
    public static Framework Create(FrameworkRows rows, ImportLog log)
    {
        while (FrameworkValidation.Defects(rows) is { Count: > 0 } defects)
        {
            if (defects.Find(d => d.Row == rows.ReleaseOrigin) is { } wrong)
                throw log.Refusal(wrong);
            foreach (var defect in defects)
                log.Reject(defect);
            Drop(rows, defects.Select(d => d.Row!).ToHashSet());
        }

        Check(rows.Occupations.Count, Gives.Occupations, "occupation", log);
        Check(rows.Ksas.Count, Gives.Ksas, "KSA", log);
        Check(rows.Requirements.Count, Gives.Requirements, "requirement", log);
        foreach (var origin in Origins(rows))
            log.Use(origin);
        return Framework.OfValid(rows);
    }

    /// <summary>Takes out the rows that came from these.</summary>
    public static void Drop(FrameworkRows rows, HashSet<Origin> origins)
    {
        rows.Areas.RemoveAll(r => origins.Contains(r.Origin));
        rows.Tiers.RemoveAll(r => origins.Contains(r.Origin));
        rows.Competencies.RemoveAll(r => origins.Contains(r.Origin));
        rows.SubCompetencies.RemoveAll(r => origins.Contains(r.Origin));
        rows.Ksas.RemoveAll(r => origins.Contains(r.Origin));
        rows.Occupations.RemoveAll(r => origins.Contains(r.Origin));
        rows.Requirements.RemoveAll(r => origins.Contains(r.Origin));
    }

    // An empty framework has no defect, and answers nothing.
    private static void Check(int left, Gives gives, string kind, ImportLog log)
    {
        if (left > 0)
            return;
        var sources = log.Lists.Where(l => l.Gives.HasFlag(gives)).ToArray();
        var (list, largest) = sources.Select(l => (l, l.LargestReason())).MaxBy(l => l.Item2?.Rows ?? 0);
        if (largest is { } reason && (list.Gives != gives || reason.Rows >= list.Unexplained))
            throw log.Refusal(
                reason.First,
                $"No {kind} is left; the most frequent reason, for {reason.Rows} of {list.Rows} rows, is this one: {reason.Message}");
        var (rows, others) = (sources.Sum(l => l.Rows), sources.Sum(l => l.Unexplained));
        throw log.Refusal(
            new Origin(string.Join(", ", sources.Select(l => l.Name))),
            $"No {kind} is left: {(rows == 0 ? "there is no row" : $"{others} of {rows} rows say something else")}.");
    }

    private static IEnumerable<Origin> Origins(FrameworkRows rows) =>
    [
        rows.ReleaseOrigin, .. rows.Areas.Select(r => r.Origin), .. rows.Tiers.Select(r => r.Origin),
        .. rows.Competencies.Select(r => r.Origin), .. rows.SubCompetencies.Select(r => r.Origin), .. rows.Ksas.Select(r => r.Origin),
        .. rows.Occupations.Select(r => r.Origin), .. rows.Requirements.Select(r => r.Origin),
    ];
}
