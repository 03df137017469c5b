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
        if (release.Text(9) != NodeKeys.Release(release.Text(0)))
            throw new InvalidDataException("its release has another key");
        var rows = new FrameworkRows(Release(release), (Merges)release.Number(6));
        var areas = Add(rows.Areas, results[2], r => new TechnologyArea(r.Text(0), r.Text(1), r.Text(2)), a => NodeKeys.Area(a.Id));
        Add(rows.Tiers, results[3], r => new Tier(r.Number(0), r.Text(1)), t => NodeKeys.Tier(t.Number));
        Add(
            rows.Competencies, results[4],
            r => new Competency(r.Text(0), (int)r.Only<long>(4), r.Text(1), r.TextOrNull(2), r.TextOrNull(3)),
            c => NodeKeys.Competency(c.Id));
        Add(
            rows.SubCompetencies, results[5],
            r => new SubCompetency(r.Text(0), r.Only<string>(4), r.Text(1), r.TextOrNull(2), r.TextOrNull(3)),
            s => NodeKeys.SubCompetency(s.Id));
        Add(
            rows.Ksas, results[6], r => new Ksa(r.Text(0), r.TextOrNull(4), r.Only<string>(3), r.Text(1), r.Ids(2)),
            k => NodeKeys.Ksa(k.Id));
        var occupations = Add(
            rows.Occupations, results[7], r => new Occupation(r.Text(0), r.TextOrNull(5), r.Text(1), r.Ids(4), r.Number(3)),
            o => NodeKeys.Occupation(o.Id));
        rows.Requirements.AddRange(
            results[8].Rows.SelectMany(Required).Select(r => new Sourced<Requirement>(r, nameof(Requirement))));

        var members = rows.Areas.Count + rows.Tiers.Count + rows.Competencies.Count + rows.SubCompetencies.Count
            + rows.Ksas.Count + rows.Occupations.Count;
        if (release.Number(8) != members)
            throw new InvalidDataException($"{release.Number(8)} of its {members} nodes belong to the release");
        var framework = Framework.Create(rows);
        CheckAreaNames(areas, occupations, results[7]);
        return framework;
    }

    private static IEnumerable<Requirement> Required(IReadOnlyList<object?> row)
    {
        var lists = new RowReader(row, nameof(Requirement));
        var (ksas, selections, areas) = (lists.List(1), lists.List(2), lists.List(3));
        // A property that is not there is in no list.
        if (ksas.Count != selections.Count || ksas.Count != areas.Count)
            throw lists.Wrong();
        return ksas.Select((ksa, i) =>
        {
            var required = new RowReader([row[0], ksa, selections[i], areas[i]], nameof(Requirement));
            return new Requirement(required.Text(0), required.Text(1), required.Number(2), required.Number(3));
        });
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

    private static List<T> Add<T>(List<Sourced<T>> rows, CypherResult result, Func<RowReader, T> read, Func<T, string> key)
    {
        var kind = typeof(T).Name;
        var values = result.Rows.Select(r => read(new RowReader(r, kind))).ToList();
        // Loads and queries find a node by its key, which is in the last column.
        for (var i = 0; i < values.Count; i++)
            if (result.Rows[i][^1] as string != key(values[i]))
                throw new InvalidDataException($"the node that is to have the key {key(values[i])} has another");
        rows.AddRange(values.Select(v => new Sourced<T>(v, kind)));
        return values;
    }
}
