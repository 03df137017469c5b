namespace MfgPathways.Importing;

/// <summary>The skills of ESCO and the hierarchy that groups them.</summary>
internal static class EscoSkills
{
    private const int Description = 2;
    private const int Code = 3;

    private static readonly SourceTable Groups =
        SourceTable.Csv("conceptUri", "preferredLabel", "description", "code") with { Required = 2 };

    private static readonly SourceTable Skills = SourceTable.Csv("conceptUri", "preferredLabel") with { Gives = Gives.Ksas };
    private static readonly SourceTable Broader = SourceTable.Csv("conceptUri", "broaderUri");

    // Skills that the hierarchy does not reach are kept: occupations require them.
    private static readonly SkillGroup Elsewhere = new("none", "in no group of the hierarchy", null, new Origin("ungrouped skills"));

    /// <summary>Adds the skills with their groups, and gives the id of each by its URI.</summary>
    public static ConceptIds Add(FrameworkRows rows, ImportLog log, EscoFiles paths, SourceFiles files)
    {
        var groups = ReadGroups(SourceRows.Open(log, paths.SkillGroups, Groups), files);
        var (ids, skills) = (new ConceptIds(), new Dictionary<string, (string Id, string Name, Origin Origin)>(StringComparer.Ordinal));
        ReadSkills(SourceRows.Open(log, paths.Skills, Skills), groups, ids, skills);
        var relations = new BroaderRelations(log);
        ReadBroader(
            SourceRows.Open(log, paths.SkillHierarchy, Broader), relations, uri => groups.ContainsKey(uri) || skills.ContainsKey(uri));
        var placed = Placement.Of(relations, groups, log);
        foreach (var (uri, skill) in skills)
            log.Ground(skill.Origin, placed.GetValueOrDefault(uri)?.Row);
        GroupLevels.Add(
            rows,
            [
                .. skills.Select(s => placed.GetValueOrDefault(s.Key) is { } place
                    ? new GroupedKsa(s.Value.Id, null, s.Value.Name, place.Tier, place.Competency, place.Group, s.Value.Origin)
                    : new GroupedKsa(s.Value.Id, null, s.Value.Name, Elsewhere, Elsewhere, Elsewhere, s.Value.Origin)),
            ]);
        return ids;
    }

    private static Dictionary<string, SkillGroup> ReadGroups(SourceRows file, SourceFiles files)
    {
        var groups = new Dictionary<string, SkillGroup>(StringComparer.Ordinal);
        var codes = new List<(string Uri, string Code, string End)>();
        files.Note("codes of skill groups", file, Code);
        files.Note("descriptions of skill groups", file, Description);
        using (file)
            while (file.Read())
            {
                var uri = file.Text(0);
                if (groups.TryAdd(uri, new SkillGroup(uri, file.Text(1), OneLine.Of(file.Text(Description)), file.Row)))
                    codes.Add((uri, file.Text(Code), ConceptIds.EndOf(uri)));
                else
                    file.Reject($"The group {Quoted.Of(uri)} stands there already.");
            }

        var ids = GroupIds.Of(codes);
        return groups.ToDictionary(g => g.Key, g => g.Value with { Id = ids[g.Key] }, StringComparer.Ordinal);
    }

    private static void ReadSkills(
        SourceRows file, Dictionary<string, SkillGroup> groups, ConceptIds ids,
        Dictionary<string, (string Id, string Name, Origin Origin)> skills)
    {
        using (file)
            while (file.Read())
            {
                var uri = file.Text(0);
                if (groups.ContainsKey(uri))
                    file.Reject($"The concept {Quoted.Of(uri)} stands there already.");
                else if (ids.Add("concept", uri) is { } wrong)
                    file.Reject(wrong);
                else
                    skills.Add(uri, (ids.ByUri[uri], file.Text(1), file.Row));
            }
    }

    private static void ReadBroader(SourceRows file, BroaderRelations relations, Func<string, bool> known)
    {
        using (file)
            while (file.Read())
            {
                var (child, parent) = (file.Text(0), file.Text(1));
                if (!known(child) || !known(parent))
                    file.Reject($"There is no skill or group {Quoted.Of(known(child) ? parent : child)}.");
                else
                    relations.Add(child, parent, file.Row);
            }
    }
}
