namespace MfgPathways;

internal static class FrameworkValidation
{
    public static List<FrameworkDefect> Defects(FrameworkRows rows)
    {
        var defects = new List<FrameworkDefect>();
        CheckRelease(rows, defects);
        var areas = Ids(rows.Areas, "technology area", a => a.Id, defects);
        var tiers = Ids(rows.Tiers, "tier", t => $"{t.Number}", defects);
        var competencies = Ids(rows.Competencies, "competency", c => c.Id, defects);
        var subCompetencies = Ids(rows.SubCompetencies, "sub-competency", s => s.Id, defects);
        var ksas = Ids(rows.Ksas, "KSA", k => k.Id, defects);
        var occupations = Ids(rows.Occupations, "occupation", o => o.Id, defects);
        Pairs(rows.Requirements, defects);

        Texts(rows.Areas, defects, ("name", a => a.Name), ("abbreviation", a => a.Abbreviation));
        Texts(rows.Tiers, defects, ("name", t => t.Name));
        Texts(
            rows.Competencies, defects, ("name", c => c.Name), ("definition", c => c.Definition ?? "-"), ("source", c => c.Source ?? "-"));
        Texts(
            rows.SubCompetencies, defects, ("name", s => s.Name), ("definition", s => s.Definition ?? "-"),
            ("source", s => s.Source ?? "-"));
        Texts(rows.Ksas, defects, ("name", k => k.Name), ("code", k => k.Code ?? "-"));
        foreach (var row in rows.Ksas)
            foreach (var synonym in row.Value.Synonyms)
                CheckText("id of a synonym", synonym, row.Origin, defects);
        Texts(rows.Occupations, defects, ("title", o => o.Title), ("code", o => o.Code ?? "-"));

        // Every occupation writes the ids of its areas as one list.
        foreach (var area in rows.Areas.Where(a => a.Value.Id.Contains(';', StringComparison.Ordinal)))
            defects.Add(new(area.Origin, $"The id {Quoted.Of(area.Value.Id)} contains ';', which separates the ids of a list."));
        References(rows.Competencies, "tier", tiers, c => [$"{c.TierNumber}"], defects);
        References(rows.SubCompetencies, "competency", competencies, s => [s.CompetencyId], defects);
        References(rows.Ksas, "sub-competency", subCompetencies, k => [k.SubCompetencyId], defects);
        References(rows.Occupations, "technology area", areas, o => o.AreaIds, defects);
        foreach (var row in rows.Requirements)
        {
            Reference(row.Value.OccupationId, "occupation", occupations, row.Origin, defects);
            Reference(row.Value.KsaId, "KSA", ksas, row.Origin, defects);
        }

        foreach (var (occupation, origin) in rows.Occupations.Select(o => (o.Value, o.Origin)))
        {
            if (occupation.AreaIds.Count == 0)
                defects.Add(new(origin, $"Occupation {occupation.Id} has no technology area."));
            AtLeastOne(occupation.Institutes, "institutes", origin, defects);
        }

        foreach (var (requirement, origin) in rows.Requirements.Select(r => (r.Value, r.Origin)))
        {
            AtLeastOne(requirement.Selections, "selections", origin, defects);
            AtLeastOne(requirement.Areas, "areas", origin, defects);
        }

        Cycles(rows, defects);
        return defects;
    }

    private static void CheckRelease(FrameworkRows rows, List<FrameworkDefect> defects)
    {
        var (release, origin) = (rows.Release, rows.ReleaseOrigin);
        CheckText("id", release.Id, origin, defects);
        CheckText("title", release.Title, origin, defects);
        CheckText("publisher", release.Publisher, origin, defects);
        CheckText("published", release.Published ?? "-", origin, defects);
        CheckText("url", release.Url ?? "-", origin, defects);
        CheckText("attribution", release.Attribution, origin, defects);
    }

    private static HashSet<string> Ids<T>(List<Sourced<T>> rows, string kind, Func<T, string> id, List<FrameworkDefect> defects)
    {
        var first = new Dictionary<string, Origin>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = id(row.Value);
            if (CheckText("id", key, row.Origin, defects) && !first.TryAdd(key, row.Origin))
                defects.Add(new(row.Origin, $"Duplicate {kind} {key}; it stands already at {first[key]}.", kind));
        }

        return [.. first.Keys];
    }

    private static void Pairs(List<Sourced<Requirement>> rows, List<FrameworkDefect> defects)
    {
        var first = new Dictionary<(string Occupation, string Ksa), Origin>(rows.Count);
        foreach (var row in rows)
        {
            var (occupation, ksa) = (row.Value.OccupationId, row.Value.KsaId);
            if (!first.TryAdd((occupation, ksa), row.Origin))
                defects.Add(new(
                    row.Origin, $"Duplicate requirement {occupation} -> {ksa}; it stands already at {first[(occupation, ksa)]}."));
        }
    }

    private static void Texts<T>(List<Sourced<T>> rows, List<FrameworkDefect> defects, params (string Name, Func<T, string> Get)[] fields)
    {
        foreach (var row in rows)
            foreach (var (name, get) in fields)
                CheckText(name, get(row.Value), row.Origin, defects);
    }

    private static bool CheckText(string name, string text, Origin origin, List<FrameworkDefect> defects)
    {
        if (string.IsNullOrWhiteSpace(text))
            defects.Add(new(origin, $"The {name} is empty.", name));
        else if (text.Any(char.IsControl))
            defects.Add(new(origin, $"The {name} contains a control character.", name));
        else
            return true;
        return false;
    }

    private static void References<T>(
        List<Sourced<T>> rows, string kind, HashSet<string> known, Func<T, IEnumerable<string>> ids, List<FrameworkDefect> defects)
    {
        foreach (var row in rows)
            foreach (var id in ids(row.Value))
                Reference(id, kind, known, row.Origin, defects);
    }

    private static void Reference(string id, string kind, HashSet<string> known, Origin origin, List<FrameworkDefect> defects)
    {
        if (!known.Contains(id))
            defects.Add(new(origin, $"Unknown {kind} {(id.Length == 0 ? "(empty)" : id)}.", kind));
    }

    private static void AtLeastOne(int number, string name, Origin origin, List<FrameworkDefect> defects)
    {
        if (number < 1)
            defects.Add(new(origin, $"The number of {name} is {number}; it must be at least 1.", name));
    }

    // Each level names a parent of the level above, so a cycle can only come about where one id stands on two levels.
    private static void Cycles(FrameworkRows rows, List<FrameworkDefect> defects)
    {
        var levels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var competency in rows.Competencies)
            levels.TryAdd(competency.Value.Id, "competency");
        foreach (var row in rows.SubCompetencies)
            Check(row.Value.Id, row.Value.CompetencyId, "sub-competency", row.Origin);
        foreach (var row in rows.Ksas)
            Check(row.Value.Id, row.Value.SubCompetencyId, "KSA", row.Origin);

        void Check(string id, string parent, string level, Origin origin)
        {
            if (id == parent && id.Length > 0)
                defects.Add(new(origin, $"Cycle: {level} {id} names itself as its parent.", level));
            else if (!levels.TryAdd(id, level) && levels[id] != level)
                defects.Add(new(origin, $"Cycle: {id} is both a {levels[id]} and a {level}.", level));
        }
    }
}
