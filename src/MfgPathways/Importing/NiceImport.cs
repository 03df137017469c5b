using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>
/// Reads the NICE Workforce Framework for Cybersecurity (NIST SP 800-181) from the JSON of NIST's Cybersecurity and Privacy Reference Tool:
/// lists of documents, elements and relationships.
/// <list type="bullet">
/// <item>A technology area is a <c>category</c>; an occupation a <c>work_role</c> in the category that it has a relationship with.</item>
/// <item>A KSA is an element of type <c>knowledge</c>, <c>skill</c> or <c>ability</c>; tasks are no KSAs and are left out.</item>
/// <item>Competencies are the three types, sub-competencies the <c>competency_area</c> that a KSA has a relationship with, by type; a KSA
/// of no area stands in the sub-competency of its type. Of several categories or areas the first by id counts.</item>
/// <item>A requirement is a relationship, in either direction, between a work role and a KSA.</item>
/// </list>
/// </summary>
public static class NiceImport
{
    /// <summary>Reads a file. O(elements + relationships).</summary>
    /// <param name="path">The JSON file.</param>
    /// <exception cref="FrameworkException">It is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ImportedFramework Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ImportLog("The NICE file");
        var content = new NiceContent();
        JsonItems.Read(
            log, path,
            [("documents", Gives.Nothing), ("elements", Gives.Occupations | Gives.Ksas), ("relationships", Gives.Requirements)],
            content.Take);
        content.Relate();
        log.End();
        if (content.Roles.Count == 0)
            throw log.Refusal(
                new Origin(Path.GetFileName(path)),
                $"There is no element of type work_role in it; it must be the JSON of the NICE framework.");
        var rows = content.Rows();
        Add(rows, content, log);
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(),
        [
            "Technology areas are the categories, occupations the work roles, KSAs the knowledge, skill and ability statements; tasks are "
                + "left out.",
            "Sub-competencies are the competency areas, by type of statement.",
        ]);
    }

    private static void Add(FrameworkRows rows, NiceContent content, ImportLog log)
    {
        var areas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in content.Roles)
        {
            if (role.Group is not { } category)
            {
                log.Reject(role.Origin, $"The work role {role.Id} has a relationship with no category.");
                continue;
            }

            if (areas.Add(category.Id))
                rows.Areas.Add(new(new TechnologyArea(category.Id, category.Name, category.Id), category.Origin));
            rows.Occupations.Add(new(new Occupation(role.Id, role.Name, [category.Id], 1), role.Origin));
            log.Ground(role.Origin, role.GroupRow);
        }

        var tier = new SkillGroup("1", "NICE Framework", null, new Origin("the tier"));
        GroupLevels.Add(rows, [.. content.Ksas.Select(k => Grouped(k, tier))]);
        foreach (var ksa in content.Ksas)
            log.Ground(ksa.Origin, ksa.GroupRow);
        rows.Requirements.AddRange(content.Requirements);
    }

    private static GroupedKsa Grouped(NiceElement ksa, SkillGroup tier)
    {
        var type = new SkillGroup(ksa.Type, ksa.Type, null, tier.Origin);
        var area = ksa.Group is { } group
            ? new SkillGroup($"{group.Id}/{ksa.Type}", $"{group.Name}: {ksa.Type}", null, group.Origin)
            : type;
        return new GroupedKsa(ksa.Id, null, ksa.Name, tier, type, area, ksa.Origin);
    }
}
