using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class EscoImportTests
{
    [Fact]
    public void The_official_release_gives_its_occupations_skills_and_relations_and_rejects_what_names_an_absent_occupation()
    {
        var directory = Repository.Dataset("esco-1.1.1");
        Assert.SkipWhen(directory is null, Repository.NoDataset);

        var imported = EscoImport.Read(directory!, new EscoOptions { Version = "1.1.1" });

        var framework = imported.Framework;
        Assert.Equal("esco-1.1.1", framework.Release.Id);
        Assert.Equal(
            (10, 4, 27, 3007, 13_896, 123_788),
            (framework.Areas.Length, framework.Tiers.Length, framework.Competencies.Length, framework.Occupations.Length,
                framework.Ksas.Length, framework.Requirements.Length));
        Assert.Equal(67, imported.Rejected.Count(r => r.File == "occupationSkillRelations.csv"));
        Assert.All(
            imported.Rejected.Where(r => r.File == "occupationSkillRelations.csv"),
            r => Assert.StartsWith("There is no occupation ", r.Message, StringComparison.Ordinal));
        Assert.All(imported.Files, f => Assert.Equal(f.Rows, f.Used + f.LeftOut + f.Rejected));
        Assert.All(imported.Rejected, r => Assert.Contains("esco/", LineAt(directory!, r), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_skill_stands_in_the_nearest_group_above_it_and_levels_repeat_where_there_are_fewer()
    {
        var framework = EscoImport.Read(Repository.Sample("esco")).Framework;

        Assert.Equal(
            ["alone none.own", "fine none.own", "lift S1.own", "metal 07.own", "turn S1.1"],
            framework.Ksas.Select(k => $"{k.Id} {k.SubCompetencyId}"));
        Assert.Equal(["S1.1 S1", "07.own 07"], framework.SubCompetencies.Where(s => s.Id is "S1.1" or "07.own")
            .OrderByDescending(s => s.Id).Select(s => $"{s.Id} {s.CompetencyId}"));
        Assert.Equal("Moving things about.", framework.Competencies.Single(c => c.Id == "S1").Definition);
        Assert.Equal(["7223.1 turner 7", "8189.2 press operator 8", "8189.3 robot tender 8"],
            framework.Occupations.Select(o => $"{o.Id} {o.Title} {o.AreaIds}"));
    }

    [Fact]
    public void Each_defective_row_is_rejected_by_the_line_on_which_it_starts()
    {
        var imported = EscoImport.Read(Repository.Sample("esco"));

        Assert.Equal(
        [
            "occupations_en.csv:6: There is no ISCO major group for \"9999\".",
            "broaderRelationsSkillPillar.csv:6: Cycle: \"http://example.org/skill/turn\" stands below "
                + "\"http://example.org/skill/fine\" already.",
            "broaderRelationsSkillPillar.csv:10: There is no skill or group \"http://example.org/skill/gone\".",
            "occupationSkillRelations.csv:8: There is no occupation \"http://example.org/occupation/gone\".",
            "occupationSkillRelations.csv:9: The relation is \"perhaps\"; it must be essential or optional.",
            "occupationSkillRelations.csv:10: Duplicate requirement 8189.2 -> lift; it stands already at occupationSkillRelations.csv:5.",
        ], imported.Rejected.Select(r => r.ToString()));
    }

    [Fact]
    public void Optional_relations_are_left_out_and_counted_where_that_is_asked_for()
    {
        var imported = EscoImport.Read(Repository.Sample("esco"), new EscoOptions { EssentialOnly = true });

        var relations = imported.Files[^1];
        Assert.Equal(4, imported.Framework.Requirements.Length);
        Assert.Equal(
            ("occupationSkillRelations.csv", 9, 4, 2, 3),
            (relations.Name, relations.Rows, relations.Used, relations.LeftOut, relations.Rejected));
        Assert.Equal([new LeftOutRows("The relation is optional (--essential).", 2)], relations.Reasons);
    }

    [Fact]
    public void An_imported_framework_is_read_back_as_it_was_written()
    {
        using var directory = new TemporaryDirectory();
        var imported = EscoImport.Read(Repository.Sample("esco"));

        ImportedDirectory.Write(imported, directory.Path, withRejects: true);

        Assert.Equal(imported.Framework, FrameworkDirectory.Read(directory.Path));
        Assert.Equal(7, File.ReadAllLines(Path.Combine(directory.Path, ImportedDirectory.RejectsFile)).Length);
    }

    private static string LineAt(string directory, RejectedRow row) =>
        File.ReadLines(Path.Combine(directory, row.File)).ElementAt(row.Line - 1);
}
