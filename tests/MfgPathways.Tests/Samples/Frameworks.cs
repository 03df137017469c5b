using CsCheck;

namespace MfgPathways.Tests.Samples;

/// <summary>Frameworks to test with: from a picture of requirements, or at random.</summary>
internal static class Frameworks
{
    /// <summary>Small random frameworks: every occupation requires any subset of the KSAs, possibly none.</summary>
    public static Gen<Framework> Random(int occupations, int ksas) =>
        Gen.Select(Gen.Int[2, occupations], Gen.Int[1, ksas]).SelectMany((n, m) =>
            Gen.Bool.Array[m].Array[n].Select(rows => Of([.. rows.Select(r => string.Concat(r.Select(b => b ? 'x' : '.')))])));

    /// <summary>The framework with every other occupation in a second area, and the last one of three or more in both.</summary>
    public static Framework InTwoAreas(Framework framework)
    {
        var rows = FrameworkRows.From(framework);
        rows.Areas.Add(new(new TechnologyArea("second", "Second", "S"), ""));
        for (var o = 0; o < rows.Occupations.Count; o++)
            rows.Occupations[o] = new(
                rows.Occupations[o].Value with
                {
                    AreaIds = o == rows.Occupations.Count - 1 && o > 1 ? ["area", "second"] : [o % 2 == 0 ? "area" : "second"],
                },
                "");
        return Framework.Create(rows);
    }

    /// <summary>One occupation for each row, one KSA for each column; <c>x</c> is a requirement.</summary>
    public static Framework Of(params string[] rows) => Framework.Create(RowsOf(rows));

    /// <inheritdoc cref="Of"/>
    public static FrameworkRows RowsOf(params string[] rows)
    {
        var result = new FrameworkRows(new FrameworkRelease("test-1", "A test", "Nobody", null, null, "Credit: nobody"));
        result.Areas.Add(new(new TechnologyArea("area", "Area", "A"), "areas:2"));
        result.Tiers.Add(new(new Tier(4, "Tier four"), "tiers:2"));
        result.Competencies.Add(new(new Competency("4.1", 4, "Competency", "What it is.", null), "competencies:2"));
        for (var k = 0; k < rows[0].Length; k++)
        {
            var sub = $"4.1.{(k / 3) + 1:00}";
            if (k % 3 == 0)
                result.SubCompetencies.Add(new(new SubCompetency(sub, "4.1", $"Sub {k / 3}", null, null), $"subs:{k}"));
            result.Ksas.Add(new(new Ksa($"{sub}.{(k % 3) + 1:00}", sub, $"KSA {k}"), $"ksas:{k + 2}"));
        }

        for (var o = 0; o < rows.Length; o++)
        {
            var id = $"area/occupation-{o:00}";
            result.Occupations.Add(new(new Occupation(id, $"Occupation {o:00}", ["area"], 1), $"occupations:{o + 2}"));
            for (var k = 0; k < rows[o].Length; k++)
                if (rows[o][k] == 'x')
                    result.Requirements.Add(new(new Requirement(id, result.Ksas[k].Value.Id, 1), $"requirements:{o},{k}"));
        }

        return result;
    }
}
