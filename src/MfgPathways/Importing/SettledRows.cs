namespace MfgPathways.Importing;

/// <summary>Makes a framework of rows that may be defective, by leaving out those that are, and then those that referred to them.</summary>
internal static class SettledRows
{
    /// <summary>
    /// The framework. Each round takes out at least one row, so it ends; a source has few rounds, for they are as deep as references go.
    /// </summary>
    public static Framework Create(FrameworkRows rows, ImportLog log)
    {
        while (FrameworkValidation.Defects(rows) is { Count: > 0 } defects)
        {
            foreach (var defect in defects.DistinctBy(d => d.Origin))
                log.Retract(defect.Origin, defect.Message);
            Drop(rows, defects.Select(d => d.Origin).ToHashSet(StringComparer.Ordinal));
        }

        return Framework.OfValid(rows);
    }

    /// <summary>Takes out the rows that came from these places.</summary>
    public static void Drop(FrameworkRows rows, HashSet<string> origins)
    {
        rows.Areas.RemoveAll(r => origins.Contains(r.Origin));
        rows.Tiers.RemoveAll(r => origins.Contains(r.Origin));
        rows.Competencies.RemoveAll(r => origins.Contains(r.Origin));
        rows.SubCompetencies.RemoveAll(r => origins.Contains(r.Origin));
        rows.Ksas.RemoveAll(r => origins.Contains(r.Origin));
        rows.Occupations.RemoveAll(r => origins.Contains(r.Origin));
        rows.Requirements.RemoveAll(r => origins.Contains(r.Origin));
    }
}
