using MfgPathways.Formats;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests;

public sealed class FrameworkTests
{
    [Fact]
    public void Rows_in_any_order_make_the_same_framework()
    {
        var rows = Frameworks.RowsOf("xx..", ".xx.", "...x");
        var reversed = Frameworks.RowsOf("xx..", ".xx.", "...x");
        reversed.Occupations.Reverse();
        reversed.Requirements.Reverse();
        reversed.Ksas.Reverse();

        var a = Framework.Create(rows);
        var b = Framework.Create(reversed);

        Assert.Equal(a, b);
        Assert.Equal(a.Checksum, b.Checksum);
    }

    [Fact]
    public void Every_change_of_a_row_changes_the_checksum()
    {
        var original = Frameworks.Of("xx", ".x");
        Action<FrameworkRows>[] changes =
        [
            r => r.Ksas[0] = new(r.Ksas[0].Value with { Name = "Other" }, ""),
            r => r.Ksas[0] = new(r.Ksas[0].Value with { Synonyms = ["4.1.01.09"] }, ""),
            r => r.Occupations[0] = new(r.Occupations[0].Value with { Institutes = 2 }, ""),
            r => r.Occupations[0] = new(r.Occupations[0].Value with { Code = "7223.4" }, ""),
            r => r.Ksas[0] = new(r.Ksas[0].Value with { Code = "7223.4" }, ""),
            r => r.Ksas[1] = new(r.Ksas[1].Value with { Code = "7223.4" }, ""),
            r => r.Requirements[0] = new(r.Requirements[0].Value with { Selections = 2 }, ""),
            r => r.Requirements.RemoveAt(0),
            r => r.Competencies[0] = new(r.Competencies[0].Value with { Definition = null }, ""),
            r => r.SubCompetencies[0] = new(r.SubCompetencies[0].Value with { Source = "Somebody" }, ""),
            r => r.Tiers[0] = new(r.Tiers[0].Value with { Name = "Other" }, ""),
            r => r.Areas[0] = new(r.Areas[0].Value with { Abbreviation = "B" }, ""),
        ];

        var checksums = changes.Select(change =>
        {
            var rows = FrameworkRows.From(original);
            change(rows);
            return Framework.Create(rows).Checksum;
        }).Append(original.Checksum);

        Assert.Equal(changes.Length + 1, checksums.Distinct().Count());
    }

    [Fact]
    public void A_framework_with_defects_is_refused_with_every_one_of_them_and_its_place()
    {
        var rows = Frameworks.RowsOf("xx", ".x");
        rows.Occupations.Add(new(new Occupation("area/occupation-00", "Again", ["area"], 1), "occupations.csv:4"));
        rows.Occupations.Add(new(new Occupation("area/lost", " ", ["nowhere"], 0), "occupations.csv:5"));
        rows.Requirements.Add(new(new Requirement("area/nobody", "9.9.99.99", 0), "requirements.csv:9"));
        rows.Ksas.Add(new(new Ksa("4.1", "4.1", "Eats its tail"), "ksas.csv:7"));
        rows.SubCompetencies.Add(new(new SubCompetency("4.1", "4.1", "Its own parent", null, null), "sub-competencies.csv:3"));

        var defects = Assert.Throws<FrameworkException>(() => Framework.Create(rows)).Defects;

        string[] expected =
        [
            "occupations.csv:4: Duplicate occupation area/occupation-00; it stands already at occupations:2.",
            "occupations.csv:5: The title is empty.",
            "occupations.csv:5: Unknown technology area nowhere.",
            "requirements.csv:9: Unknown occupation area/nobody.",
            "requirements.csv:9: Unknown KSA 9.9.99.99.",
            "occupations.csv:5: The number of institutes is 0; it must be at least 1.",
            "requirements.csv:9: The number of selections is 0; it must be at least 1.",
            "sub-competencies.csv:3: Cycle: sub-competency 4.1 names itself as its parent.",
            "ksas.csv:7: Cycle: KSA 4.1 names itself as its parent.",
        ];
        Assert.Equal(expected, defects.Select(d => d.ToString()));
    }

    [Fact]
    public void A_framework_without_codes_has_the_checksum_that_it_had_before_there_were_codes() =>
        Assert.Equal("565c46f122ddfd182988ee2606ca0be2d5497d759705b1f0527157bbd93b3208", EmbeddedFramework.Read().Checksum);

    [Theory]
    [InlineData(" ", "The code is empty.")]
    [InlineData("72\u001f23", "The code contains a control character.")]
    public void A_code_that_says_nothing_or_could_forge_a_checksum_is_refused(string code, string sentence)
    {
        var rows = Frameworks.RowsOf("x");
        rows.Ksas[0] = new(rows.Ksas[0].Value with { Code = code }, "ksas.csv:2");
        rows.Occupations[0] = new(rows.Occupations[0].Value with { Code = code }, "occupations.csv:2");

        var defects = Assert.Throws<FrameworkException>(() => Framework.Create(rows)).Defects;

        Assert.Equal([$"ksas.csv:2: {sentence}", $"occupations.csv:2: {sentence}"], defects.Select(d => d.ToString()));
    }

    [Fact]
    public void A_control_character_is_refused_because_it_could_forge_a_checksum()
    {
        var rows = Frameworks.RowsOf("x");
        rows.Ksas[0] = new(rows.Ksas[0].Value with { Name = "a\u001fb" }, "ksas.csv:2");

        var defect = Assert.Single(Assert.Throws<FrameworkException>(() => Framework.Create(rows)).Defects);

        Assert.Equal("ksas.csv:2: The name contains a control character.", defect.ToString());
    }
}
