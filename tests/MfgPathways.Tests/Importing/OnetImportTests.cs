using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class OnetImportTests
{
    [Fact]
    public void The_official_release_requires_what_is_rated_important_and_not_suppressed()
    {
        var directory = Repository.Dataset("onet-29.3");
        Assert.SkipWhen(directory is null, Repository.NoDataset);

        var imported = OnetImport.Read(directory!);

        var framework = imported.Framework;
        Assert.Equal("onet-29.3", framework.Release.Id);
        Assert.Equal((1016, 68, 12_514 + 6_664, 23), (
            framework.Occupations.Length, framework.Ksas.Length, framework.Requirements.Length, framework.Areas.Length));
        Assert.Empty(imported.Rejected);
        Assert.Equal(
            ["abilities: ; Abilities.txt"],
            imported.Domains.Where(d => d.Missing.Count > 0)
                .Select(d => $"{d.Name}: {string.Join(", ", d.Files)}; {string.Join(", ", d.Missing)}"));
        Assert.Equal("51-4121.00", NameSearch.Occupation(framework, "51-4121").Nearest[0].Id);
    }

    [Fact]
    public void The_official_release_under_the_names_that_its_files_have_since_30_3_is_the_very_same_framework()
    {
        var directory = Repository.Dataset("onet-29.3");
        Assert.SkipWhen(directory is null, Repository.NoDataset);
        using var renamed = Renamed(directory!);

        var (before, after) = (OnetImport.Read(directory!), OnetImport.Read(renamed.Path));

        Assert.Equal(before.Framework, after.Framework);
        Assert.Equal(before.Framework.Checksum, after.Framework.Checksum);
        Assert.Equal(before.OtherTitles, after.OtherTitles);
        Assert.Equal(56_560, after.OtherTitles.Count);
        Assert.Equal(
            "skills: Essential Skills.txt, Transferable Skills.txt",
            after.Domains.Where(d => d.Name == "skills").Select(d => $"{d.Name}: {string.Join(", ", d.Files)}").Single());
    }

    [Fact]
    public void The_names_that_files_have_since_30_3_change_nothing_of_a_small_release()
    {
        using var renamed = Renamed(Repository.Sample("onet"));

        Assert.Equal(OnetImport.Read(Repository.Sample("onet")).Framework, OnetImport.Read(renamed.Path).Framework);
        Assert.True(File.Exists(Path.Combine(renamed.Path, "Transferable Skills.txt")));
    }

    [Fact]
    public void Other_titles_are_found_under_either_name_and_in_either_column_and_file_names_may_be_written_small()
    {
        using var renamed = Renamed(Repository.Sample("onet"));
        renamed.Put("job titles.txt", "O*NET-SOC Code\tTitle\tJob Title\tShort Title\tSource(s)\n51-0001.00\tX\tlathe hand\tn/a\t08\n");

        Assert.Equal("51-0001.00 lathe hand", OnetImport.Read(renamed.Path).OtherTitles.Select(t => $"{t.Key} {t.Value}").Single());
    }

    [Fact]
    public void A_half_of_the_skills_that_is_missing_is_named_and_so_is_every_domain_that_is_not_there()
    {
        using var renamed = Renamed(Repository.Sample("onet"));
        File.Delete(Path.Combine(renamed.Path, "Transferable Skills.txt"));
        renamed.Put("Software Skills.txt", "");

        var imported = OnetImport.Read(renamed.Path);

        Assert.Equal(
            [
                "skills, in Essential Skills.txt: Transferable Skills.txt", "abilities, in : Abilities.txt",
                "other titles, in : Job Titles.txt, Alternate Titles.txt",
            ],
            imported.Domains.Where(d => d.Missing.Count > 0)
                .Select(d => $"{d.Name}, in {string.Join(", ", d.Files)}: {string.Join(", ", d.Missing)}"));
        Assert.Equal(["Software Skills.txt"], imported.NotRead);
    }

    [Fact]
    public void Where_the_files_of_two_releases_lie_together_those_that_are_all_there_count()
    {
        using var renamed = Renamed(Repository.Sample("onet"));
        File.Copy(Path.Combine(Repository.Sample("onet"), "Skills.txt"), Path.Combine(renamed.Path, "Skills.txt"));
        File.Delete(Path.Combine(renamed.Path, "Essential Skills.txt"));

        var imported = OnetImport.Read(renamed.Path);

        Assert.Equal(OnetImport.Read(Repository.Sample("onet")).Framework, imported.Framework);
        Assert.Equal(["Transferable Skills.txt"], imported.NotRead);
    }

    [Fact]
    public void An_importance_below_the_threshold_and_a_suppressed_row_are_no_requirement()
    {
        var imported = OnetImport.Read(Repository.Sample("onet"));

        Assert.Equal(
            ["17-0002.00 2.A.1.a", "51-0001.00 2.A.1.a", "51-0001.00 2.C.10"],
            imported.Framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal(
            ["51-0001.00 2.A.1.a", "51-0001.00 2.A.1.b", "51-0001.00 2.C.10"],
            OnetImport.Read(Repository.Sample("onet"), new OnetOptions { Importance = 2.99m }).Framework.Requirements
                .Where(r => r.OccupationId == "51-0001.00").Select(r => $"{r.OccupationId} {r.KsaId}"));
    }

    [Fact]
    public void A_knowledge_that_is_a_group_at_once_stands_in_a_group_of_its_own()
    {
        var framework = OnetImport.Read(Repository.Sample("onet")).Framework;

        Assert.Equal(["2.A.1.a 2.A.1", "2.A.1.b 2.A.1", "2.C.10 2.C.10.own"], framework.Ksas.Select(k => $"{k.Id} {k.SubCompetencyId}"));
        Assert.Equal(2, Assert.Single(framework.Tiers).Number);
    }

    [Fact]
    public void Levels_become_hours_that_the_effort_of_a_gap_is_counted_in()
    {
        using var directory = new TemporaryDirectory();
        var imported = OnetImport.Read(Repository.Sample("onet"), new OnetOptions { HoursPerLevel = 10 });

        ImportedDirectory.Write(imported, directory.Path, withRejects: false);

        // 2.A.1.a: the mean of levels 4 and 5; the level of 2.C.10 is not relevant, and 2.A.1.b is required by nobody.
        Assert.Equal(45m, imported.Hours["2.A.1.a"]);
        var read = HoursFile.Read(imported.Framework, Path.Combine(directory.Path, ImportedDirectory.HoursFile));
        Assert.Equal((45m, 45m, 45m), (read["2.A.1.a"], read["2.A.1.b"], read["2.C.10"]));
    }

    // As release 30.3 renamed its files: the basic skills of the content model are essential, the others transferable.
    private static TemporaryDirectory Renamed(string release)
    {
        var directory = new TemporaryDirectory();
        CopiedFiles.Into(directory.Path, release);
        var skills = File.ReadAllLines(Path.Combine(directory.Path, "Skills.txt"));
        var element = Array.IndexOf(skills[0].Split('\t'), "Element ID");
        foreach (var (file, beginning) in new[] { ("Essential Skills.txt", "2.A."), ("Transferable Skills.txt", "2.B.") })
            File.WriteAllLines(
                Path.Combine(directory.Path, file),
                skills.Where((row, i) => i == 0 || row.Split('\t')[element].StartsWith(beginning, StringComparison.Ordinal)));
        File.Delete(Path.Combine(directory.Path, "Skills.txt"));
        if (Path.Combine(directory.Path, "Alternate Titles.txt") is var titles && File.Exists(titles))
        {
            directory.Put(
                "Job Titles.txt", File.ReadAllText(titles).Replace("\tAlternate Title\t", "\tJob Title\t", StringComparison.Ordinal));
            File.Delete(titles);
        }

        return directory;
    }

    [Fact]
    public void Each_defective_row_is_rejected_by_line()
    {
        Assert.Equal(
        [
            "Occupation Data.txt:5: \"XX\" is no code of an occupation; it must begin with the two digits of a major group.",
            "Skills.txt:9: 17-0002.00 rates 2.A.1.b on the scale IM already.",
            "Skills.txt:10: \"8\" is no value of the scale LV.",
            "Skills.txt:11: There is no occupation \"99-0009.00\".",
            "Knowledge.txt:5: There is no element \"2.C.11\" in the content model, or nothing above it.",
        ], OnetImport.Read(Repository.Sample("onet")).Rejected.Select(r => r.ToString()));
    }
}
