namespace MfgPathways.Neo4j;

/// <summary>
/// A framework as a Cypher script that an empty database runs: in Neo4j Browser, by <c>cypher-shell -f</c>, or statement by statement. What
/// the database holds then is what a load makes.
/// </summary>
public static class CypherScript
{
    private const int Batch = 500;

    /// <summary>
    /// Writes the script: constraints and indexes first, then nodes and relationships, 500 rows in a statement, and last the node that
    /// says that all of it is there. In a database that holds one of the nodes already, it stops there. O(rows), in constant memory.
    /// </summary>
    /// <param name="framework">The framework.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(Framework framework, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(output);
        var names = framework.Areas.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        output.Write($"// purpose: framework {framework.Release.Id}, checksum {framework.Checksum}, for an empty database\n");
        foreach (var statement in FrameworkSchema.Statements)
            output.Write($"{statement};\n");
        Rows(output, [LoadRows.Release(framework)], "CREATE (n:FrameworkRelease:MfgPathways {key: 'release:' + row.id}) SET n += row");
        Nodes(
            "TechnologyArea", "'area:' + row.id", framework.Areas.Select(LoadRows.Area),
            "id: row.id, name: row.name, abbreviation: row.abbreviation");
        Nodes("Tier", "'tier:' + row.number", framework.Tiers.Select(LoadRows.Tier), "number: row.number, name: row.name");
        Nodes(
            "Competency", "'competency:' + row.id", framework.Competencies.Select(LoadRows.Competency),
            "id: row.id, name: row.name, definition: row.definition, source: row.source", "IN_TIER", "'tier:' + row.tier");
        Nodes(
            "SubCompetency", "'sub-competency:' + row.id", framework.SubCompetencies.Select(LoadRows.SubCompetency),
            "id: row.id, name: row.name, definition: row.definition, source: row.source", "PART_OF", "'competency:' + row.competency");
        Nodes(
            "Ksa", "'ksa:' + row.id", framework.Ksas.Select(LoadRows.Ksa),
            "id: row.id, code: row.code, name: row.name, synonyms: row.synonyms", "PART_OF", "'sub-competency:' + row.subCompetency");
        Nodes(
            "Occupation", "'occupation:' + row.id", framework.Occupations.Select(o => LoadRows.Occupation(o, names)),
            "id: row.id, code: row.code, title: row.title, area: row.area, institutes: row.institutes");
        Rows(
            output, framework.Occupations.SelectMany(o => o.AreaIds.Select(a => Pair("occupation", o.Id, "area", a))),
            "MATCH (o:MfgPathways {key: 'occupation:' + row.occupation}) MATCH (a:MfgPathways {key: 'area:' + row.area})\n"
                + "CREATE (o)-[:IN_AREA {by: 'mfgpathways'}]->(a)");
        Rows(
            output, framework.Requirements.Select(Requirement),
            "MATCH (o:MfgPathways {key: 'occupation:' + row.occupation}) MATCH (k:MfgPathways {key: 'ksa:' + row.ksa})\n"
                + "CREATE (o)-[:REQUIRES {by: 'mfgpathways', selections: row.selections, areas: row.areas}]->(k)");
        Rows(output, [FrameworkMark.Row(framework)], $"MATCH (r:MfgPathways {{key: 'release:' + row.release}})\n{FrameworkMark.Cypher}");

        void Nodes(
            string label, string key, IEnumerable<Dictionary<string, object?>> rows, string properties, string? relation = null,
            string? parent = null)
        {
            Rows(
                output, rows.Select(r => new Dictionary<string, object?>(r) { ["of"] = framework.Release.Id }),
                "MATCH (r:MfgPathways {key: 'release:' + row.of})" + (parent is null ? "" : $" MATCH (p:MfgPathways {{key: {parent}}})")
                    + $"\nCREATE (n:{label}:MfgPathways {{key: {key}, {properties}}}) CREATE (n)-[:OF_RELEASE {{by: 'mfgpathways'}}]->(r)"
                    + (parent is null ? "" : $" CREATE (n)-[:{relation} {{by: 'mfgpathways'}}]->(p)"));
        }
    }

    private static void Rows(TextWriter output, IEnumerable<Dictionary<string, object?>> rows, string statement)
    {
        foreach (var chunk in rows.Chunk(Batch))
        {
            var before = "UNWIND [\n  ";
            foreach (var row in chunk)
            {
                output.Write(before);
                CypherLiteral.Write(output, row);
                before = ",\n  ";
            }

            output.Write($"\n] AS row\n{statement};\n");
        }
    }

    private static Dictionary<string, object?> Pair(string from, string fromId, string to, string toId) =>
        new() { [from] = fromId, [to] = toId };

    private static Dictionary<string, object?> Requirement(Requirement r) =>
        new() { ["occupation"] = r.OccupationId, ["ksa"] = r.KsaId, ["selections"] = r.Selections, ["areas"] = r.Areas };
}
