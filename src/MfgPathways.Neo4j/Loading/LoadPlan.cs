namespace MfgPathways.Neo4j;

/// <summary>Cuts a framework into batches: parents before children, nodes before requirements.</summary>
internal static class LoadPlan
{
    public static List<LoadBatch> Of(Framework framework, int size)
    {
        var names = framework.Areas.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        return
        [
            new LoadBatch("release", "load/release.cypher", 1, new() { ["row"] = LoadRows.Release(framework) }),
            .. Batches("technology areas", "areas", framework.Areas.Select(LoadRows.Area), size),
            .. Batches("tiers", "tiers", framework.Tiers.Select(LoadRows.Tier), size),
            .. Batches("competencies", "competencies", framework.Competencies.Select(LoadRows.Competency), size),
            .. Batches("sub-competencies", "sub-competencies", framework.SubCompetencies.Select(LoadRows.SubCompetency), size),
            .. Batches("KSAs", "ksas", framework.Ksas.Select(LoadRows.Ksa), size),
            .. Batches("occupations", "occupations", framework.Occupations.Select(o => LoadRows.Occupation(o, names)), size),
            .. Requirements(framework, size),
        ];
    }

    /// <summary>What stays when all else of ours is removed.</summary>
    /// <param name="framework">The framework to keep; <c>null</c> for none.</param>
    public static Dictionary<string, object?> Keep(Framework? framework) => new()
    {
        ["keep"] = (string[])[NodeKeys.Load, NodeKeys.Lease, .. framework is null ? [] : NodeKeys.Of(framework)],
    };

    private static IEnumerable<LoadBatch> Batches(string step, string file, IEnumerable<Dictionary<string, object?>> rows, int size) =>
        rows.Chunk(size).Select(chunk => new LoadBatch(step, $"load/{file}.cypher", chunk.Length, new() { ["rows"] = chunk }));

    // Occupations without a requirement take part: they may have had some.
    private static IEnumerable<LoadBatch> Requirements(Framework framework, int size)
    {
        var required = framework.Requirements.ToLookup(r => r.OccupationId, StringComparer.Ordinal);
        var (rows, weight) = (new List<Dictionary<string, object?>>(), 0);
        foreach (var occupation in framework.Occupations)
        {
            var requirements = required[occupation.Id].ToList();
            rows.Add(LoadRows.Required(occupation.Id, requirements));
            weight += requirements.Count;
            if (Math.Max(weight, rows.Count) < size)
                continue;
            yield return Batch();
            (rows, weight) = ([], 0);
        }

        if (rows.Count > 0)
            yield return Batch();

        LoadBatch Batch() => new("requirements", "load/requirements.cypher", weight, new() { ["rows"] = rows });
    }
}
