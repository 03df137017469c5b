namespace MfgPathways.Tests.Releases;

/// <summary>A release made of another: rows get other ids or codes, and requirements follow them.</summary>
internal static class Recoded
{
    public static Framework Of(
        Framework framework, Func<Occupation, Occupation> occupation, Func<Ksa, Ksa> ksa, params TechnologyArea[] newAreas)
    {
        var rows = FrameworkRows.From(framework);
        foreach (var area in newAreas)
            rows.Areas.Add(new(area, ""));
        for (var o = 0; o < rows.Occupations.Count; o++)
            rows.Occupations[o] = new(occupation(rows.Occupations[o].Value), "");
        for (var k = 0; k < rows.Ksas.Count; k++)
            rows.Ksas[k] = new(ksa(rows.Ksas[k].Value), "");
        var occupations = Ids(framework.Occupations, o => o.Id, o => occupation(o).Id);
        var ksas = Ids(framework.Ksas, k => k.Id, k => ksa(k).Id);
        for (var r = 0; r < rows.Requirements.Count; r++)
        {
            var listed = rows.Requirements[r].Value;
            rows.Requirements[r] = new(listed with { OccupationId = occupations[listed.OccupationId], KsaId = ksas[listed.KsaId] }, "");
        }

        return Framework.Create(rows);
    }

    /// <summary>The framework with <c>9.</c> before the id of every KSA.</summary>
    public static Framework Renumbered(Framework framework) => Of(framework, o => o, k => k with { Id = $"9.{k.Id}" });

    /// <summary>So many of the ids, drawn by the seed.</summary>
    public static HashSet<string> Draw(IEnumerable<string> ids, int count, int seed)
    {
        var all = ids.ToArray();
        new Random(seed).Shuffle(all);
        return [.. all.Take(count)];
    }

    private static Dictionary<string, string> Ids<T>(IEnumerable<T> rows, Func<T, string> before, Func<T, string> after) =>
        rows.ToDictionary(before, after, StringComparer.Ordinal);
}
