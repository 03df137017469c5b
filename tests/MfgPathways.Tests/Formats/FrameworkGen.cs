using CsCheck;

namespace MfgPathways.Tests.Formats;

/// <summary>Random small frameworks with awkward names.</summary>
internal static class FrameworkGen
{
    private static readonly Gen<string> Name = Gen.Char["abcXYZ019 ,\"';#-–é漢\u00a0"]
        .Array[1, 12].Select(chars => new string(chars)).Where(name => !string.IsNullOrWhiteSpace(name));

    private static readonly Gen<string?> Maybe = Gen.Frequency((1, Gen.Const((string?)null)), (3, Name.Select(n => (string?)n)));

    public static readonly Gen<Framework> Any =
        from release in Gen.Select(Name, Name, Name, Maybe, Maybe, Name, (id, title, publisher, published, url, credit) =>
            new FrameworkRelease(id, title, publisher, published, url, credit))
        from merges in Gen.Int[0, 3]
        from names in Name.Array[24]
        from texts in Maybe.Array[8]
        from codes in Maybe.Array[7]
        from numbers in Gen.Int[1, 9].Array[12]
        from links in Gen.Bool.Array[12]
        select Make(release, (Merges)merges, names, texts, codes, numbers, links);

    private static Framework Make(
        FrameworkRelease release, Merges merges, string[] names, string?[] texts, string?[] codes, int[] numbers, bool[] links)
    {
        var rows = new FrameworkRows(release, merges);
        for (var i = 0; i < 2; i++)
        {
            rows.Areas.Add(new(new($"area-{i}", names[i], names[2 + i]), "area"));
            rows.Tiers.Add(new(new(4 + i, names[4 + i]), "tier"));
            rows.Competencies.Add(new(new($"{4 + i}.1", 4 + i, names[6 + i], texts[i], texts[2 + i]), "competency"));
            rows.SubCompetencies.Add(new(new($"{4 + i}.1.01", $"{4 + i}.1", names[8 + i], texts[4 + i], texts[6 + i]), "sub-competency"));
        }

        for (var i = 0; i < 4; i++)
            rows.Ksas.Add(
                new(
                    new(
                        $"{4 + (i % 2)}.1.01.0{i}", codes[i], $"{4 + (i % 2)}.1.01", names[10 + i], i == 3 ? ["x", "y"] : IdList.Empty),
                    "ksa"));
        for (var i = 0; i < 3; i++)
            rows.Occupations.Add(
                new(
                    new($"occupation-{i}", codes[4 + i], names[14 + i], i == 2 ? ["area-0", "area-1"] : [$"area-{i}"], numbers[i]),
                    "occupation"));
        for (var i = 0; i < 12; i++)
            if (links[i])
                rows.Requirements.Add(new(new($"occupation-{i % 3}", rows.Ksas[i % 4].Value.Id, numbers[i], 1 + (i % 2)), "requirement"));
        return Framework.Create(rows);
    }
}
