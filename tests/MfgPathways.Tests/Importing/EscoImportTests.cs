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
        Assert.All(framework.Occupations, o => Assert.Equal(36, o.Id.Length));
        Assert.Equal(3007, framework.Occupations.Select(o => o.Code).Distinct().Count());
        Assert.Equal("stonemason", NameSearch.Occupation(framework, "7113.1").Found?.Title);
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
        Assert.Equal(["press 8189.2 press operator 8", "robot 8189.3 robot tender 8", "turner 7223.1 turner 7"],
            framework.Occupations.Select(o => $"{o.Id} {o.Code} {o.Title} {o.AreaIds}"));
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
            "occupationSkillRelations.csv:10: Duplicate requirement press -> lift; it stands already at occupationSkillRelations.csv:5.",
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

    [Fact]
    public void Two_occupations_of_one_code_are_both_there_each_with_its_own_requirements()
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.1"));

        var imported = EscoImport.Read(directory.Path);

        Assert.Empty(imported.Rejected);
        Assert.Equal(
            ["a1 7113.1 stone cutter", "a2 7113.1 stone polisher"],
            imported.Framework.Occupations.Select(o => $"{o.Id} {o.Code} {o.Title}"));
        Assert.Equal(
            ["a1 cut", "a1 stone", "a2 polish", "a2 stone"],
            imported.Framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal("a1 stone cutter by trade", imported.OtherTitles.Select(t => $"{t.Key} {t.Value}").First());
    }

    [Fact]
    public void What_is_known_by_the_same_id_as_another_is_rejected_and_nothing_of_it_goes_to_the_other()
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("elsewhere/a1", "stone polisher", "7113.2"));

        var imported = EscoImport.Read(directory.Path);

        Assert.Equal(["a1 cut", "a1 stone"], imported.Framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal(
            [
                $"occupations_en.csv:4: The occupation \"{SmallEsco.Base}/occupation/elsewhere/a1\" ends like "
                    + $"\"{SmallEsco.Base}/occupation/a1\"; the end of the URI is the id.",
                $"occupationSkillRelations.csv:4: There is no occupation \"{SmallEsco.Base}/occupation/elsewhere/a1\".",
                $"occupationSkillRelations.csv:5: There is no occupation \"{SmallEsco.Base}/occupation/elsewhere/a1\".",
            ],
            imported.Rejected.Select(r => r.ToString()));
    }

    [Fact]
    public void Two_groups_of_one_code_stay_two_and_those_of_their_own_keep_the_code_as_id()
    {
        using var directory = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.2"));
        directory.Put(
            "skillGroups_en.csv",
            $"conceptUri,preferredLabel,code\n{SmallEsco.Base}/skill/g6,handling,S6\n{SmallEsco.Base}/skill/g61,cutting,S6.1\n"
                + $"{SmallEsco.Base}/skill/g62,polishing,S6.1\n");
        directory.Put(
            "broaderRelationsSkillPillar.csv",
            "conceptUri,broaderUri\n" + string.Concat(
                new[] { ("g61", "g6"), ("g62", "g6"), ("cut", "g61"), ("polish", "g62") }
                    .Select(pair => $"{SmallEsco.Base}/skill/{pair.Item1},{SmallEsco.Base}/skill/{pair.Item2}\n")));

        var framework = EscoImport.Read(directory.Path).Framework;

        Assert.Equal(["cut g61.own", "polish g62.own", "stone none.own"], framework.Ksas.Select(k => $"{k.Id} {k.SubCompetencyId}"));
        Assert.Equal(["g61 cutting", "g62 polishing", "none in no group of the hierarchy"],
            framework.Competencies.Select(c => $"{c.Id} {c.Name}"));
    }

    private static string LineAt(string directory, RejectedRow row) =>
        File.ReadLines(Path.Combine(directory, row.File)).ElementAt(row.Line - 1);
}
