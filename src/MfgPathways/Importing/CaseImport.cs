namespace MfgPathways.Importing;

/// <summary>
/// Reads a CASE 1.0 or 1.1 package (1EdTech Competencies and Academic Standards Exchange) that tells which items are occupations.
/// <list type="bullet">
/// <item>An occupation is an item whose <c>CFItemType</c> is one of <see cref="CaseOptions.OccupationTypes"/>; its technology area is the
/// item that it is a child of, or the document.</item>
/// <item>A KSA is an item that an occupation is associated with other than as a child, or one without children.</item>
/// <item>The items above a KSA are its groups: the nearest is its sub-competency, the widest its tier and the next its competency. Where no
/// KSA has three groups above it, the document stands for the tier.</item>
/// <item>Ids are the <c>humanCodingScheme</c> where it is given and not given twice, else the <c>identifier</c>; texts are the
/// <c>abbreviatedStatement</c>, else the <c>fullStatement</c>.</item>
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
        var file = log.Start(Path.GetFileName(path));
        var content = new CaseContent(log, file, options);
        JsonItems.Read(log, file, path, ["CFDocument", "CFItems", "CFAssociations"], content.Take);
        content.Relate();
        log.End(file);
        if (!content.Items.Any(i => i.IsOccupation))
            throw log.Refusal(
                file, 1, $"None of its {content.Items.Count} items is an occupation (CFItemType "
                    + $"{string.Join(", ", options.OccupationTypes)}); name the type that is.");
        var document = new SkillGroup(content.DocumentId, content.Title, null, log.Origin(file, 1));
        var rows = new FrameworkRows(content.Release());
        AddOccupations(rows, content, document);
        AddKsas(rows, content, document);
        rows.Requirements.AddRange(content.Links.DistinctBy(l => (l.Occupation.Id, l.Item.Id))
            .Select(l => new Sourced<Requirement>(new Requirement(l.Occupation.Id, l.Item.Id, 1), log.Origin(file, l.Line))));
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(),
        [
            $"Occupations are the items of type {string.Join(", ", options.OccupationTypes)}; KSAs those that an occupation is "
                + "associated with, and those without children.",
        ]);
    }

    private static void AddOccupations(FrameworkRows rows, CaseContent content, SkillGroup document)
    {
        var items = content.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var areas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in content.Items.Where(i => i.IsOccupation))
        {
            var above = content.Relations.Above(item.Id).Select(id => items[id]).Where(i => !i.IsOccupation)
                .MinBy(i => i.Id, StringComparer.Ordinal);
            var (name, origin) = above is null ? (document.Name, document.Origin) : (above.Name, above.Origin);
            var id = above?.Id ?? document.Id;
            if (areas.Add(id))
                rows.Areas.Add(new(new TechnologyArea(id, name, above is null ? name : id), origin));
            rows.Occupations.Add(new(new Occupation(item.Id, item.Name, [id], 1), item.Origin));
        }
    }

    private static void AddKsas(FrameworkRows rows, CaseContent content, SkillGroup document)
    {
        var linked = content.Links.Select(l => l.Item.Id).ToHashSet(StringComparer.Ordinal);
        var parents = content.Items.SelectMany(i => content.Relations.Above(i.Id)).ToHashSet(StringComparer.Ordinal);
        var ksas = content.Items.Where(i => !i.IsOccupation && (linked.Contains(i.Id) || !parents.Contains(i.Id))).ToArray();
        var placed = Placement.Of(
            content.Relations,
            content.Items.Where(i => !i.IsOccupation && parents.Contains(i.Id))
                .ToDictionary(i => i.Id, i => new SkillGroup(i.Id, i.Name, i.Definition, i.Origin), StringComparer.Ordinal));
        var above = ksas.ToDictionary(k => k, k => content.Relations.Above(k.Id).Select(placed.GetValueOrDefault).OfType<Placement>()
            .MinBy(p => p.Group.Id, StringComparer.Ordinal));
        var deep = above.Values.Any(p => p is not null && p.Group != p.Competency && p.Competency != p.Tier);
        GroupLevels.Add(rows, [.. ksas.Select(k => above[k] switch
        {
            null => new GroupedKsa(k.Id, k.Name, document, document, document, k.Origin),
            var p when deep => new GroupedKsa(k.Id, k.Name, p.Tier, p.Competency, p.Group, k.Origin),
            var p => new GroupedKsa(k.Id, k.Name, document, p.Tier, p.Group, k.Origin),
        })]);
    }
}
