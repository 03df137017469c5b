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
        Rows(output, [LoadRows.Release(framework)], "CREATE (n:FrameworkRelease) SET n = row");
        Nodes("TechnologyArea", framework.Areas.Select(LoadRows.Area), "id: row.id, name: row.name, abbreviation: row.abbreviation");
        Nodes("Tier", framework.Tiers.Select(LoadRows.Tier), "number: row.number, name: row.name");
        Nodes(
            "Competency", framework.Competencies.Select(LoadRows.Competency),
            "id: row.id, name: row.name, definition: row.definition, source: row.source", "IN_TIER", "Tier {number: row.tier}");
        Nodes(
            "SubCompetency", framework.SubCompetencies.Select(LoadRows.SubCompetency),
            "id: row.id, name: row.name, definition: row.definition, source: row.source", "PART_OF", "Competency {id: row.competency}");
        Nodes(
            "Ksa", framework.Ksas.Select(LoadRows.Ksa), "id: row.id, name: row.name, synonyms: row.synonyms", "PART_OF",
            "SubCompetency {id: row.subCompetency}");
        Nodes(
            "Occupation", framework.Occupations.Select(o => LoadRows.Occupation(o, names)),
            "id: row.id, title: row.title, area: row.area, institutes: row.institutes");
        Rows(
            output, framework.Occupations.SelectMany(o => o.AreaIds.Select(a => Pair("occupation", o.Id, "area", a))),
            "MATCH (o:Occupation {id: row.occupation}) MATCH (a:TechnologyArea {id: row.area}) CREATE (o)-[:IN_AREA]->(a)");
        Rows(
            output, framework.Requirements.Select(Requirement),
            "MATCH (o:Occupation {id: row.occupation}) MATCH (k:Ksa {id: row.ksa})\n"
                + "CREATE (o)-[:REQUIRES {selections: row.selections, areas: row.areas}]->(k)");
        Rows(output, [FrameworkMark.Row(framework)], $"MATCH (r:FrameworkRelease {{id: row.release}})\n{FrameworkMark.Cypher}");

        void Nodes(
            string label, IEnumerable<Dictionary<string, object?>> rows, string properties, string? relation = null, string? parent = null)
        {
            Rows(
                output, rows.Select(r => new Dictionary<string, object?>(r) { ["of"] = framework.Release.Id }),
                "MATCH (r:FrameworkRelease {id: row.of})" + (parent is null ? "" : $" MATCH (p:{parent})")
                    + $"\nCREATE (n:{label} {{{properties}}})-[:OF_RELEASE]->(r)"
                    + (parent is null ? "" : $" CREATE (n)-[:{relation}]->(p)"));
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
