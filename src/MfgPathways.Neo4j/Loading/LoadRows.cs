namespace MfgPathways.Neo4j;

/// <summary>The framework's rows as parameters of the load files. Every property is named, so that a null removes what was there.</summary>
internal static class LoadRows
{
    public static Dictionary<string, object?> Release(Framework framework)
    {
        var r = framework.Release;
        return new()
        {
            ["id"] = r.Id, ["title"] = r.Title, ["publisher"] = r.Publisher, ["published"] = r.Published, ["url"] = r.Url,
            ["attribution"] = r.Attribution, ["merges"] = (int)framework.Merges,
        };
    }

    public static Dictionary<string, object?> Area(TechnologyArea a) =>
        new() { ["id"] = a.Id, ["name"] = a.Name, ["abbreviation"] = a.Abbreviation };

    public static Dictionary<string, object?> Tier(Tier t) => new() { ["number"] = t.Number, ["name"] = t.Name };

    public static Dictionary<string, object?> Competency(Competency c) =>
        new() { ["id"] = c.Id, ["name"] = c.Name, ["definition"] = c.Definition, ["source"] = c.Source, ["tier"] = c.TierNumber };

    public static Dictionary<string, object?> SubCompetency(SubCompetency s) =>
        new() { ["id"] = s.Id, ["name"] = s.Name, ["definition"] = s.Definition, ["source"] = s.Source, ["competency"] = s.CompetencyId };

    public static Dictionary<string, object?> Ksa(Ksa k) => new()
    {
        ["id"] = k.Id, ["code"] = k.Code, ["name"] = k.Name, ["synonyms"] = k.Synonyms.Count == 0 ? null : k.Synonyms,
        ["subCompetency"] = k.SubCompetencyId,
    };

    public static Dictionary<string, object?> Occupation(Occupation o, IReadOnlyDictionary<string, string> areaNames) => new()
    {
        ["id"] = o.Id, ["code"] = o.Code, ["title"] = o.Title, ["area"] = AreaNames(o, areaNames), ["areas"] = o.AreaIds,
        ["institutes"] = o.Institutes,
    };

    public static Dictionary<string, object?> Required(string occupationId, IReadOnlyList<Requirement> requirements) => new()
    {
        ["id"] = occupationId,
        ["ksas"] = requirements.Select(r => r.KsaId).ToList(),
        ["selections"] = requirements.Select(r => r.Selections).ToList(),
        ["areas"] = requirements.Select(r => r.Areas).ToList(),
    };

    public static string AreaNames(Occupation occupation, IReadOnlyDictionary<string, string> names) =>
        string.Join("; ", occupation.AreaIds.Select(id => names[id]));
}
