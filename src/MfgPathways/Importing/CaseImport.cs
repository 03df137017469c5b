namespace MfgPathways.Importing;

/// <summary>
/// Reads a CASE 1.0 or 1.1 package (1EdTech Competencies and Academic Standards Exchange) that tells which items are occupations.
/// <list type="bullet">
/// <item>An occupation is an item whose <c>CFItemType</c> is one of <see cref="CaseOptions.OccupationTypes"/>; its technology area is the
/// item that it is a child of, or the document.</item>
/// <item>A KSA is an item that an occupation is associated with other than as a child, or one without children.</item>
/// <item>The items above a KSA are its groups: the nearest is its sub-competency, the widest its tier and the next its competency. Where no
/// KSA has three groups above it, the document stands for the tier.</item>
/// <item>Ids of occupations and KSAs are the <c>identifier</c>, codes the <c>humanCodingScheme</c>; ids of groups and areas are the code
/// where one item alone has it, else the <c>identifier</c>. Texts are the <c>abbreviatedStatement</c>, else the <c>fullStatement</c>.
/// </item>
/// </list>
/// </summary>
public static class CaseImport
{
    /// <summary>Reads a package. O(items + associations).</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <exception cref="FrameworkException">It is no such file, or has no occupation.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ImportedFramework Read(string path, CaseOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new CaseOptions();
        var log = new ImportLog("The CASE package");
        var content = new CaseContent(log, options);
        JsonItems.Read(
            log, path,
            [("CFDocument", Gives.Nothing), ("CFItems", Gives.Occupations | Gives.Ksas), ("CFAssociations", Gives.Requirements)],
            content.Take);
        content.Relate();
        log.End();
        var types = string.Join(", ", options.OccupationTypes);
        if (!content.Items.Any(i => i.IsOccupation))
            throw log.Refusal(
                new Origin(Path.GetFileName(path)),
                $"None of its {content.Items.Count} items is an occupation (CFItemType {types}); name the type that is.");
        var document = new SkillGroup(content.DocumentId, content.Title, null, content.DocumentRow);
        var rows = content.Rows();
        var groupIds = GroupIds.Of([.. content.Items.Select(i => (i.Id, i.Code ?? "", i.Id))]);
        AddOccupations(rows, content, document, groupIds, log);
        AddKsas(rows, content, document, groupIds, log);
        rows.Requirements.AddRange(content.Links
            .Select(l => new Sourced<Requirement>(new Requirement(l.Occupation.Id, l.Item.Id, 1), l.Row)));
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(),
        [
            $"Occupations are the items of type {types}; KSAs those that an occupation is associated with, and those without children.",
        ]);
    }

    private static void AddOccupations(
        FrameworkRows rows, CaseContent content, SkillGroup document, Dictionary<string, string> groupIds, ImportLog log)
    {
        var items = content.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var areas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in content.Items.Where(i => i.IsOccupation))
        {
            var (above, row) = content.Relations.Above(item.Id).Select(a => (Item: (CaseItem?)items[a.Parent], Row: (Origin?)a.Row))
                .Where(a => !a.Item!.IsOccupation).OrderBy(a => a.Item!.Id, StringComparer.Ordinal).FirstOrDefault();
            log.Ground(item.Origin, row);
            var (name, origin) = above is null ? (document.Name, document.Origin) : (above.Name, above.Origin);
            var id = above is null ? document.Id : groupIds[above.Id];
            if (areas.Add(id))
                rows.Areas.Add(new(new TechnologyArea(id, name, above is null ? name : id), origin));
            rows.Occupations.Add(new(new Occupation(item.Id, item.Code, item.Name, [id], 1), item.Origin));
        }
    }

    private static void AddKsas(
        FrameworkRows rows, CaseContent content, SkillGroup document, Dictionary<string, string> groupIds, ImportLog log)
    {
        var linked = content.Links.Select(l => l.Item.Id).ToHashSet(StringComparer.Ordinal);
        var parents = content.Items.SelectMany(i => content.Relations.Above(i.Id)).Select(a => a.Parent)
            .ToHashSet(StringComparer.Ordinal);
        var ksas = content.Items.Where(i => !i.IsOccupation && (linked.Contains(i.Id) || !parents.Contains(i.Id))).ToArray();
        var placed = Placement.Of(
            content.Relations,
            content.Items.Where(i => !i.IsOccupation && parents.Contains(i.Id))
                .ToDictionary(i => i.Id, i => new SkillGroup(groupIds[i.Id], i.Name, i.Definition, i.Origin), StringComparer.Ordinal),
            log);
        var above = ksas.ToDictionary(k => k, k => content.Relations.Above(k.Id)
            .Select(a => (Place: placed.GetValueOrDefault(a.Parent), a.Row)).Where(a => a.Place is not null)
            .OrderBy(a => a.Place!.Group.Id, StringComparer.Ordinal).FirstOrDefault());
        foreach (var (ksa, (place, row)) in above.Where(a => a.Value.Place is not null))
        {
            log.Ground(ksa.Origin, row);
            log.Ground(row, place!.Row);
        }

        var deep = above.Values.Any(a => a.Place is { } p && p.Group != p.Competency && p.Competency != p.Tier);
        GroupLevels.Add(rows, [.. ksas.Select(k => above[k].Place switch
        {
            null => new GroupedKsa(k.Id, k.Code, k.Name, document, document, document, k.Origin),
            var p when deep => new GroupedKsa(k.Id, k.Code, k.Name, p.Tier, p.Competency, p.Group, k.Origin),
            var p => new GroupedKsa(k.Id, k.Code, k.Name, document, p.Tier, p.Group, k.Origin),
        })]);
    }
}
