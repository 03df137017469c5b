using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class EscoFilesTests
{
    [Fact]
    public void Release_1_0_has_no_codes_of_occupations_so_ISCO_groups_stand_in_and_that_is_said()
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.1"));
        File.Delete(Path.Combine(directory.Path, "occupations_en.csv"));
        directory.Put(
            "occupations_en-us.csv",
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\n"
                + $"Occupation,{SmallEsco.Base}/occupation/a1,7113,mason,,\n");
        var groups = Path.Combine(directory.Path, "skillGroups_en.csv");
        File.WriteAllLines(groups, File.ReadAllLines(groups).Select(line => string.Join(',', line.Split(',').Take(3))));
        foreach (var file in new[] { "ISCOGroups", "skillGroups", "skills" })
            File.Move(Path.Combine(directory.Path, $"{file}_en.csv"), Path.Combine(directory.Path, $"{file}_en-us.csv"));

        var refused = Assert.Throws<FrameworkException>(() => EscoImport.Read(directory.Path));
        var imported = EscoImport.Read(directory.Path, new EscoOptions { Language = "en-us" });

        Assert.Equal(4, refused.Defects.Count);
        Assert.Contains(
            "occupations_en.csv: The file is missing, and so is occupations.csv. It is there in other languages: --language en-us.",
            refused.Message, StringComparison.Ordinal);
        Assert.Equal("a1 7113 mason", Assert.Single(imported.Framework.Occupations.Select(o => $"{o.Id} {o.Code} {o.Title}")));
        Assert.Equal(
            ["codes of occupations: occupations_en-us.csv, column code", "codes of skill groups: skillGroups_en-us.csv, column code"],
            imported.Domains.Where(d => d.Missing.Count > 0).Select(d => $"{d.Name}: {string.Join("; ", d.Missing)}"));
    }

    [Theory]
    [InlineData("{0}_en.csv")]
    [InlineData("{0}_bg.csv")]
    [InlineData("{0}.CSV")]
    public void Relations_are_found_with_and_without_a_language_which_they_do_not_depend_on(string named)
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.2"));
        var expected = EscoImport.Read(directory.Path).Framework;
        foreach (var file in new[] { "broaderRelationsSkillPillar", "occupationSkillRelations" })
            File.Move(
                Path.Combine(directory.Path, $"{file}.csv"),
                Path.Combine(directory.Path, string.Format(System.Globalization.CultureInfo.InvariantCulture, named, file)));

        Assert.Equal(expected, EscoImport.Read(directory.Path).Framework);
    }

    [Fact]
    public void What_is_looked_for_is_named_with_the_files_it_was_found_in_and_so_are_files_that_nobody_reads()
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"));
        directory.Put("skillsHierarchy_en.csv", "x\n");

        var imported = EscoImport.Read(directory.Path);

        Assert.Equal(
            [
                "ISCO groups: ISCOGroups_en.csv", "occupations: occupations_en.csv", "skill groups: skillGroups_en.csv",
                "skills: skills_en.csv", "hierarchy of skills: broaderRelationsSkillPillar.csv",
                "requirements: occupationSkillRelations.csv", "codes of occupations: occupations_en.csv",
                "other titles: occupations_en.csv", "codes of skill groups: skillGroups_en.csv",
                "descriptions of skill groups: skillGroups_en.csv",
            ],
            imported.Domains.Select(d => $"{d.Name}: {string.Join(", ", d.Files)}"));
        Assert.Equal(["skillsHierarchy_en.csv"], imported.NotRead);
    }

    [Fact]
    public void A_file_in_place_of_the_directory_is_refused_with_what_to_do()
    {
        using var directory = new TemporaryDirectory();
        directory.Put("esco.zip", "");

        var refused = Assert.Throws<FrameworkException>(() => EscoImport.Read(Path.Combine(directory.Path, "esco.zip")));

        Assert.Contains("esco.zip: It is a file: unpack it, and name the directory.", refused.Message, StringComparison.Ordinal);
    }
}
