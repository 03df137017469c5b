namespace MfgPathways.Contract;

/// <summary>Frameworks for tests: one made by hand, and random ones that are valid by construction.</summary>
public static class SampleFrameworks
{
    private static readonly string[] Words =
    [
        "welding", "Größe", "技能", "\"quoted\"", "back\\slash", "5'-axis", "C++", "$price", "{brace}", "emoji 🛠",
        "a & b", "semi;colon", "<tag>", "null",
    ];

    /// <summary>Two areas, one occupation without a KSA, nulls, and one KSA of merged synonyms.</summary>
    public static Framework HandMade { get; } = Make();

    /// <summary>About as large as the publication.</summary>
    public static Framework Large { get; } = Random(20, 130);

    /// <summary>A random framework; the same for the same arguments.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="size">Number of occupations at most, and half the number of KSAs.</param>
    public static Framework Random(int seed, int size)
    {
        var random = new Random(seed);
        var rows = new FrameworkRows(
            new FrameworkRelease($"release-{seed % 3}", Text("Title"), Text("Publisher"), Maybe("May"), Maybe("https://x"), Text("Credit")),
            (Merges)random.Next(4));
        Fill(rows.Areas, 1 + random.Next(5), i => new TechnologyArea($"area-{i}", Text("Area"), $"A{i}"));
        Fill(rows.Tiers, 1 + random.Next(2), i => new Tier(4 + i, Text("Tier")));
        Fill(
            rows.Competencies, 1 + random.Next(4),
            i => new Competency(
                $"4.{i}", rows.Tiers[random.Next(rows.Tiers.Count)].Value.Number, Text("Competency"), Maybe("Definition"),
                Maybe("Source")));
        Fill(
            rows.SubCompetencies, 1 + random.Next(9),
            i => new SubCompetency($"4.{i}.01", Pick(rows.Competencies).Id, Text("Sub"), Maybe("Definition"), Maybe("Source")));
        Fill(
            rows.Ksas, 1 + random.Next(2 * size),
            i => new Ksa($"4.{i}.01.02", Code(i), Pick(rows.SubCompetencies).Id, Text("KSA"), Synonyms(i)));
        Fill(
            rows.Occupations, 1 + random.Next(size),
            i => new Occupation($"area/{i}", Code(i), Text("Job"), IdList.Of(Areas()), 1 + random.Next(5)));
        foreach (var occupation in rows.Occupations)
            foreach (var ksa in rows.Ksas.Where(_ => random.Next(rows.Ksas.Count) < 8))
                rows.Requirements.Add(
                    new(new Requirement(occupation.Value.Id, ksa.Value.Id, 1 + random.Next(3), 1 + random.Next(2)), "random"));
        return Framework.Create(rows);

        string Text(string kind) => $"{kind} {Words[random.Next(Words.Length)]} {random.Next(100)}";
        string? Maybe(string kind) => random.Next(2) == 0 ? null : Text(kind);
        string? Code(int i) => random.Next(3) == 0 ? $"K{i % 7}.{i}" : null;
        IdList Synonyms(int i) => random.Next(4) == 0 ? [$"4.{i}.99.01", $"4.{i}.98.01"] : IdList.Empty;
        IEnumerable<string> Areas() => Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Pick(rows.Areas).Id);
        T Pick<T>(List<Sourced<T>> list) => list[random.Next(list.Count)].Value;
    }

    private static Framework Make()
    {
        var rows = new FrameworkRows(new FrameworkRelease("sample", "A sample", "Nobody", null, null, "By nobody."));
        Fill(rows.Areas, 2, i => new TechnologyArea($"area-{i}", $"Area {i}", $"A{i}"));
        Fill(rows.Tiers, 2, i => new Tier(4 + i, $"Tier {4 + i}"));
        Fill(rows.Competencies, 2, i => new Competency($"{4 + i}.1", 4 + i, $"Competency {i}", i == 0 ? "Words." : null, null));
        Fill(rows.SubCompetencies, 2, i => new SubCompetency($"{4 + i}.1.01", $"{4 + i}.1", $"Sub {i}", null, i == 1 ? "A book" : null));
        Fill(
            rows.Ksas, 4,
            i => new Ksa($"{4 + (i % 2)}.1.01.0{i}", $"{4 + (i % 2)}.1.01", $"KSA {i}", i == 3 ? ["5.1.01.09"] : IdList.Empty));
        Fill(rows.Occupations, 4, i => new Occupation($"area-{i % 2}/job-{i / 2}", $"Job {i / 2}", [$"area-{i % 2}"], 1 + i));
        foreach (var (occupation, ksa) in new[] { (0, 0), (0, 1), (0, 2), (1, 1), (1, 3), (2, 0) })
            rows.Requirements.Add(new(new Requirement(rows.Occupations[occupation].Value.Id, rows.Ksas[ksa].Value.Id, 1 + ksa), "hand"));
        return Framework.Create(rows);
    }

    private static void Fill<T>(List<Sourced<T>> rows, int count, Func<int, T> make) =>
        rows.AddRange(Enumerable.Range(0, count).Select(i => new Sourced<T>(make(i), $"row {i}")));
}
