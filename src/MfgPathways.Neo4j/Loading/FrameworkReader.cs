namespace MfgPathways.Neo4j;

/// <summary>Reads the whole framework in one unit of work, and believes nothing that does not agree with the stored checksum.</summary>
internal static class FrameworkReader
{
    private static readonly string[] Files =
    [
        "read/release.cypher", "read/areas.cypher", "read/tiers.cypher", "read/competencies.cypher", "read/sub-competencies.cypher",
        "read/ksas.cypher", "read/occupations.cypher", "read/requirements.cypher",
    ];

    private static readonly CypherUnit Unit = CypherUnit.Read([LoadState.Statement, .. Files.Select(f => CypherFiles.Statement(f))]);

    public static async Task<Snapshot> ReadAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var results = await transport.RunAsync(Unit, cancellationToken).ConfigureAwait(false);
        var state = LoadState.Of(results[0]);
        if (!state.IsComplete)
            return new Snapshot(state, null, null);
        try
        {
            var framework = Build(results);
            return framework.Checksum == state.Checksum
                ? new Snapshot(state, framework, null)
                : new Snapshot(state, null, "its checksum is not the one it was loaded with");
        }
        catch (Exception e) when (e is InvalidDataException or FrameworkException)
        {
            return new Snapshot(state, null, e.Message);
        }
    }

    private static Framework Build(IReadOnlyList<CypherResult> results)
    {
        if (results[1].Rows.Count != 1)
            throw new InvalidDataException($"it names {results[1].Rows.Count} releases");
        var release = new RowReader(results[1].Rows[0], "release");
        var rows = new FrameworkRows(Release(release), (Merges)release.Number(6));
        var areas = Add(rows.Areas, results[2], r => new TechnologyArea(r.Text(0), r.Text(1), r.Text(2)));
        Add(rows.Tiers, results[3], r => new Tier(r.Number(0), r.Text(1)));
        Add(
            rows.Competencies, results[4],
            r => new Competency(r.Text(0), (int)r.Only<long>(4), r.Text(1), r.TextOrNull(2), r.TextOrNull(3)));
        Add(
            rows.SubCompetencies, results[5],
            r => new SubCompetency(r.Text(0), r.Only<string>(4), r.Text(1), r.TextOrNull(2), r.TextOrNull(3)));
        Add(rows.Ksas, results[6], r => new Ksa(r.Text(0), r.Only<string>(3), r.Text(1), r.Ids(2)));
        var occupations = Add(rows.Occupations, results[7], r => new Occupation(r.Text(0), r.Text(1), r.Ids(4), r.Number(3)));
        Add(rows.Requirements, results[8], r => new Requirement(r.Text(0), r.Text(1), r.Number(2), r.Number(3)));

        var members = rows.Areas.Count + rows.Tiers.Count + rows.Competencies.Count + rows.SubCompetencies.Count
            + rows.Ksas.Count + rows.Occupations.Count;
        if (release.Number(8) != members)
            throw new InvalidDataException($"{release.Number(8)} of its {members} nodes belong to the release");
        var framework = Framework.Create(rows);
        CheckAreaNames(areas, occupations, results[7]);
        return framework;
    }

    private static FrameworkRelease Release(RowReader row) =>
        new(row.Text(0), row.Text(1), row.Text(2), row.TextOrNull(3), row.TextOrNull(4), row.Text(5));

    // The property is there for people who query; nothing in the framework is made of it, so the checksum does not cover it.
    private static void CheckAreaNames(List<TechnologyArea> areas, List<Occupation> occupations, CypherResult result)
    {
        var names = areas.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        for (var i = 0; i < occupations.Count; i++)
            if (result.Rows[i][2] as string != LoadRows.AreaNames(occupations[i], names))
                throw new InvalidDataException($"occupation {occupations[i].Id} carries the wrong area name");
    }

    private static List<T> Add<T>(List<Sourced<T>> rows, CypherResult result, Func<RowReader, T> read)
    {
        var kind = typeof(T).Name;
        var values = result.Rows.Select(r => read(new RowReader(r, kind))).ToList();
        rows.AddRange(values.Select(v => new Sourced<T>(v, kind)));
        return values;
    }
}
