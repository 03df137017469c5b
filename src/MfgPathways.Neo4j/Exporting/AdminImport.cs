using System.Globalization;
using MfgPathways.Formats;

namespace MfgPathways.Neo4j;

/// <summary>
/// A framework as the CSV files of <c>neo4j-admin database import full</c>, which fills an empty database that is not running. What the
/// database holds then, once <c>schema.cypher</c> has run, is what a load makes.
/// </summary>
public static class AdminImport
{
    /// <summary>The file of constraints and indexes, which the import itself does not make.</summary>
    public const string SchemaFile = "schema.cypher";

    /// <summary>The file that runs <c>neo4j-admin</c> on the others.</summary>
    public const string ScriptFile = "import.sh";

    private static readonly AdminFile[] Nodes =
    [
        AdminFile.Nodes(
            "release.csv", "key,id:ID(Release),title,publisher,published,url,attribution,merges:long,checksum", "FrameworkRelease",
            f => [Release(f)]),
        AdminFile.Nodes(
            "load.csv", "key,id:ID(Load),token,state,release,checksum,total:long,done:long,touched:long", "FrameworkLoad", f => [Load(f)]),
        AdminFile.Nodes(
            "areas.csv", "key,id:ID(Area),name,abbreviation", "TechnologyArea",
            f => f.Areas.Select(a => (string?[])[NodeKeys.Area(a.Id), a.Id, a.Name, a.Abbreviation])),
        // The number is a property of its own, for an id is text.
        AdminFile.Nodes(
            "tiers.csv", "key,:ID(Tier),number:long,name", "Tier",
            f => f.Tiers.Select(t => (string?[])[NodeKeys.Tier(t.Number), Text(t.Number), Text(t.Number), t.Name])),
        AdminFile.Nodes(
            "competencies.csv", "key,id:ID(Competency),name,definition,source", "Competency",
            f => f.Competencies.Select(c => (string?[])[NodeKeys.Competency(c.Id), c.Id, c.Name, c.Definition, c.Source])),
        AdminFile.Nodes(
            "sub-competencies.csv", "key,id:ID(SubCompetency),name,definition,source", "SubCompetency",
            f => f.SubCompetencies.Select(s => (string?[])[NodeKeys.SubCompetency(s.Id), s.Id, s.Name, s.Definition, s.Source])),
        AdminFile.Nodes(
            "ksas.csv", "key,id:ID(Ksa),code,name,synonyms:string[]", "Ksa",
            f => f.Ksas.Select(k => (string?[])[NodeKeys.Ksa(k.Id), k.Id, k.Code, k.Name, Joined(k.Synonyms)])),
        AdminFile.Nodes("occupations.csv", "key,id:ID(Occupation),code,title,area,institutes:long", "Occupation", Occupations),
    ];

    private static readonly AdminFile[] Links =
    [
        AdminFile.OfRelease("areas", "Area", f => f.Areas.Select(a => a.Id)),
        AdminFile.OfRelease("tiers", "Tier", f => f.Tiers.Select(t => Text(t.Number))),
        AdminFile.OfRelease("competencies", "Competency", f => f.Competencies.Select(c => c.Id)),
        AdminFile.OfRelease("sub-competencies", "SubCompetency", f => f.SubCompetencies.Select(s => s.Id)),
        AdminFile.OfRelease("ksas", "Ksa", f => f.Ksas.Select(k => k.Id)),
        AdminFile.OfRelease("occupations", "Occupation", f => f.Occupations.Select(o => o.Id)),
        AdminFile.Links("in-tier.csv", "Competency", "Tier", "IN_TIER", f => f.Competencies.Select(c => (c.Id, Text(c.TierNumber)))),
        AdminFile.Links(
            "sub-competency-part-of.csv", "SubCompetency", "Competency", "PART_OF",
            f => f.SubCompetencies.Select(s => (s.Id, s.CompetencyId))),
        AdminFile.Links("ksa-part-of.csv", "Ksa", "SubCompetency", "PART_OF", f => f.Ksas.Select(k => (k.Id, k.SubCompetencyId))),
        AdminFile.Links(
            "in-area.csv", "Occupation", "Area", "IN_AREA", f => f.Occupations.SelectMany(o => o.AreaIds.Select(a => (o.Id, a)))),
        new(
            "requires.csv", ":START_ID(Occupation),:END_ID(Ksa),by,selections:long,areas:long,:TYPE",
            f => f.Requirements.Select(r => (string?[])
                [r.OccupationId, r.KsaId, NodeKeys.By, Text(r.Selections), Text(r.Areas), "REQUIRES"])),
    ];

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Nodes.Concat(Links).Select(f => f.Name), SchemaFile, ScriptFile];

    /// <summary>Writes one of the files. O(rows), in constant memory.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    /// <exception cref="ArgumentException">
    /// There is no such file, or an id in a list contains <c>;</c>, which separates the ids of a cell.
    /// </exception>
    public static void Write(Framework framework, string file, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(output);
        switch (file)
        {
            case SchemaFile:
                foreach (var statement in FrameworkSchema.Statements)
                    output.Write($"{statement};\n");
                break;
            case ScriptFile:
                Script(output);
                break;
            default:
                var table = Nodes.Concat(Links).FirstOrDefault(f => f.Name == file)
                    ?? throw new ArgumentException($"There is no file {file}.", nameof(file));
                var csv = new CsvText(output);
                csv.Row(table.Columns.Split(','));
                foreach (var row in table.Rows(framework))
                    csv.Row(row);
                break;
        }
    }

    private static void Script(TextWriter output)
    {
        output.Write("""
            #!/bin/sh
            # Fills a database that is empty and not running: sh import.sh [DATABASE [OPTION...]]. NEO4J_ADMIN may name another neo4j-admin.
            cd "$(dirname "$0")" || exit
            database=${1:-neo4j}
            [ $# = 0 ] || shift
            exec ${NEO4J_ADMIN:-neo4j-admin} database import full "$database" "$@" --array-delimiter=";"
            """.ReplaceLineEndings("\n"));
        foreach (var (option, tables) in new[] { ("nodes", Nodes), ("relationships", Links) })
            foreach (var table in tables)
                output.Write($" \\\n  --{option}={table.Name}");
        output.Write('\n');
    }

    private static string?[] Release(Framework framework)
    {
        var r = framework.Release;
        return
        [
            NodeKeys.Release(r.Id), r.Id, r.Title, r.Publisher, r.Published, r.Url, r.Attribution, Text((int)framework.Merges),
            framework.Checksum,
        ];
    }

    // A file has no clock: the load was touched at the beginning of time.
    private static string?[] Load(Framework framework)
    {
        var total = Text(FrameworkMark.Total(framework));
        return [NodeKeys.Load, "framework", FrameworkMark.Token, "complete", framework.Release.Id, framework.Checksum, total, total, "0"];
    }

    private static IEnumerable<string?[]> Occupations(Framework framework)
    {
        var names = framework.Areas.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        return framework.Occupations.Select(o => (string?[])
            [NodeKeys.Occupation(o.Id), o.Id, o.Code, o.Title, LoadRows.AreaNames(o, names), Text(o.Institutes)]);
    }

    private static string? Joined(IdList ids) => ids.Count == 0
        ? null
        : ids.FirstOrDefault(id => id.Contains(';', StringComparison.Ordinal)) is { } id
            ? throw new ArgumentException($"The id \"{id}\" contains ';', which separates the ids of a cell.", nameof(ids))
            : ids.ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
