using System.Globalization;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Other people's data in the same database, under our labels, with our ids and hung on our nodes; and all that is not ours.</summary>
internal static class Strangers
{
    private static readonly HashSet<string> OurProperties = new(StringComparer.Ordinal)
    {
        "key", "id", "code", "number", "name", "title", "area", "institutes", "abbreviation", "definition", "source", "synonyms", "publisher",
        "published", "url", "attribution", "merges", "checksum", "moves", "clusters-of-ksas", "clusters-of-occupations", "clusters-of-both",
        "token", "state", "loader", "release", "total", "done", "touched", "patience", "runs", "kind", "run", "options", "of", "size",
        "term", "holder", "until", "duration", "by", "selections", "areas", "effort", "shared", "missing", "readiness", "evidence",
        "stability",
    };

    private static readonly string[] OurLabels =
    [
        "TechnologyArea", "Tier", "Competency", "SubCompetency", "Ksa", "Occupation", "FrameworkRelease", "FrameworkLoad", "ServiceLease",
        "Cluster", "Derivation", "MfgPathways",
    ];

    /// <summary>A database of others that uses the plain labels and some of the ids and types.</summary>
    public static readonly string[] Apart =
    [
        "UNWIND range(1, 20) AS i CREATE (:Occupation {socCode: '15-' + i, salary: 50000 + i})-[:HELD_BY {since: 2001}]->(:Employee {n: i})",
        "MATCH (o:Occupation) WHERE o.socCode IS NOT NULL WITH collect(o) AS o "
            + "UNWIND range(0, 8) AS i WITH o[i] AS a, o[i + 1] AS b CREATE (a)-[:MOVE {run: 1, effort: 0, shared: 9, missing: 1}]->(b)",
        "CREATE (:Tier {number: 4, price: 99, owner: 'billing'})<-[:SUBSCRIBED]-(:Customer {name: 'C'})",
        "CREATE (:Competency {id: '4.1', name: 'Their name', definition: 'their words'})",
        "CREATE (o:Occupation {id: 'area-0/job-0', title: 'Their job'})-[:REQUIRES {selections: 7, areas: 1}]->(k:Ksa {id: '4.1.01.00', "
            + "name: 'Their skill'})-[:PART_OF]->(:SubCompetency {id: '4.1.01', name: 'Theirs'})-[:PART_OF]->(:Competency {id: 'hr-1'}) "
            + "CREATE (o)-[:IN_AREA]->(:TechnologyArea {id: 'area-0', name: 'Their area'})",
        "CREATE (r:FrameworkRelease {id: 'their-bundle', checksum: 'x', moves: 1})<-[:OF_RELEASE]-(:Ksa {id: 'x', name: 'y'}) "
            + "CREATE (r)<-[:OF_RELEASE]-(:Cluster {id: 'ksas/1', of: 'ksas', number: 1, run: 1})<-[:IN_CLUSTER]-(:Ksa {id: 'z'}) "
            + "CREATE (r)<-[:OF_RELEASE]-(:Derivation {kind: 'moves', run: 1, options: 'theirs'})",
        "CREATE (:FrameworkLoad {id: 'theirs', state: 'complete', release: 'their-bundle'}), (:ServiceLease {id: 'theirs', until: 0})",
    ];

    /// <summary>What an analyst hangs on our nodes and notes on our relationships.</summary>
    public static readonly string[] Hung =
    [
        "MATCH (k:Ksa&MfgPathways) WITH k ORDER BY k.id LIMIT 2 CREATE (:Course {name: 'Course ' + k.id})-[:TEACHES {hours: 3}]->(k) "
            + "SET k.difficulty = 'hard', k:Reviewed",
        "MATCH (k:Ksa&MfgPathways) WITH k ORDER BY k.id LIMIT 1 CREATE (:Ksa {id: 'local-1', name: 'Local'})<-[:REQUIRES {by: 'hr'}]-(k)",
        "MATCH (o:Occupation&MfgPathways) WITH o ORDER BY o.id LIMIT 3 WITH collect(o) AS o WITH o[0] AS a, o[1] AS b "
            + "CREATE (a)-[:MOVE {run: 1, mine: true}]->(b), (a)-[:IN_CLUSTER {stability: 1.0}]->(:Cluster {mine: true, of: 'occupations'})",
        "MATCH (o:Occupation&MfgPathways)-[r:REQUIRES {by: 'mfgpathways'}]->(k:Ksa) WITH o, r, k ORDER BY o.id, k.id LIMIT 2 "
            + "SET r.source = 'survey', r.year = 2026 CREATE (o)-[:REQUIRES {selections: 3, areas: 1}]->(k)",
        "MATCH (r:FrameworkRelease&MfgPathways) CREATE (:Report {title: 'Ours on theirs'})-[:ABOUT]->(r)",
    ];

    public static async Task AddAsync(ICypherTransport transport, IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            await transport.RunAsync(CypherUnit.Write(new CypherStatement(statement)), CancellationToken.None);
    }

    /// <summary>
    /// All that lacks our mark, as sorted lines: nodes and relationships of others by their identity in the database, and their labels and
    /// properties on nodes and relationships of ours, which are known by their keys.
    /// </summary>
    public static async Task<string[]> DumpAsync(ICypherTransport transport)
    {
        var results = await transport.RunAsync(
            CypherUnit.Read(
            [
                new CypherStatement("MATCH (n) RETURN CASE WHEN n:MfgPathways THEN n.key END, elementId(n), labels(n), properties(n)"),
                new CypherStatement(
                    "MATCH (a)-[r]->(b) RETURN r.by = 'mfgpathways', elementId(r), type(r), properties(r), "
                        + "CASE WHEN a:MfgPathways THEN a.key ELSE elementId(a) END, CASE WHEN b:MfgPathways THEN b.key ELSE elementId(b) END"),
            ]),
            CancellationToken.None);
        return
        [
            .. results[0].Rows.Select(Node).Concat(results[1].Rows.Select(Relationship)).OfType<string>().Order(StringComparer.Ordinal),
        ];
    }

    private static string? Node(IReadOnlyList<object?> row)
    {
        var ours = row[0] is not null;
        var labels = ((IReadOnlyList<object?>)row[2]!).Cast<string>().Where(l => !ours || !OurLabels.Contains(l)).Order().ToList();
        var properties = Properties(row[3], ours);
        return ours && labels.Count == 0 && properties.Length == 0 ? null : $"{row[0] ?? row[1]} {string.Join(':', labels)} {properties}";
    }

    private static string? Relationship(IReadOnlyList<object?> row)
    {
        var ours = row[0] is true;
        var properties = Properties(row[3], ours);
        return ours && properties.Length == 0 ? null : $"{row[4]}-[{(ours ? "ours" : row[1])} {row[2]} {properties}]->{row[5]}";
    }

    private static string Properties(object? map, bool ours) => string.Join(", ", ((IReadOnlyDictionary<string, object?>)map!)
        .Where(p => !ours || !OurProperties.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}={p.Value}")));
}
