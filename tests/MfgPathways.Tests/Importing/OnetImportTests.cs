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
