using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Crosswalks;

public sealed class BorrowedProfilesTests
{
    private static readonly Framework Thin = Frameworks.Of("x..", "xx.");
    private static readonly SkillGraph Other = new(Frameworks.Of("xxx", "..x"));

    [Fact]
    public void Borrowed_KSAs_stand_beside_the_release_s_and_are_marked_wherever_they_are_named()
    {
        var borrowed = BorrowedProfiles.Apply(Thin, Skills());

        Assert.Equal(Merges.Borrowed, borrowed.Merges);
        Assert.Equal("borrowed", Source.Of(borrowed).Merges);
        Assert.Equal(Thin.Requirements, borrowed.Requirements.Where(r => !r.KsaId.StartsWith("borrowed:", StringComparison.Ordinal)));
        Assert.Equal(Thin.Ksas, borrowed.Ksas.Where(k => !k.Name.StartsWith(BorrowedProfiles.Mark, StringComparison.Ordinal)));
        Assert.Equal(
            ["borrowed:test-1:4.1.01.01", "borrowed:test-1:4.1.01.02", "borrowed:test-1:4.1.01.03"],
            borrowed.Requirements.Where(r => r.OccupationId == "area/occupation-00").Select(r => r.KsaId).Skip(1));
        Assert.Contains("Borrowed KSAs: Credit: nobody", borrowed.Release.Attribution, StringComparison.Ordinal);
        Assert.Equal([4, 5], borrowed.Tiers.Select(t => t.Number));
    }

    [Fact]
    public void Two_occupations_that_borrow_the_same_KSA_have_it_in_common()
    {
        Framework borrowed = BorrowedProfiles.Apply(
            Thin, [.. Skills(), .. BorrowedProfiles.Of(Thin.Occupations[1], Other, Other.Framework.Occupations[1])]);
        var graph = new SkillGraph(borrowed);

        // One KSA of the release, and the one that both borrow.
        Assert.Equal(2, Gap.Between(graph, borrowed.Occupations[0], borrowed.Occupations[1]).Readiness.Shared);
    }

    [Fact]
    public void Nothing_accepted_changes_nothing() => Assert.Same(Thin, BorrowedProfiles.Apply(Thin, []));

    [Fact]
    public void Nothing_is_borrowed_after_a_merge_and_both_merges_can_follow()
    {
        Assert.Throws<MergeException>(() => BorrowedProfiles.Apply(TitleMerge.Apply(Thin), Skills()));
        Assert.Throws<MergeException>(() => BorrowedProfiles.Apply(BorrowedProfiles.Apply(Thin, Skills()), Skills()));
        Assert.Equal(
            "titles, synonyms, borrowed",
            Source.Of(FrameworkMerge.Apply(BorrowedProfiles.Apply(Thin, Skills()), Merges.Synonyms | Merges.Titles)).Merges);
    }

    [Fact]
    public void A_borrowed_framework_survives_its_files()
    {
        var borrowed = BorrowedProfiles.Apply(EmbeddedFramework.Read(), [.. Skills().Select(s => s with
        {
            OccupationId = "materials/machinists", Name = "Sets up \"lathes\", mills; both",
        })]);
        var files = FrameworkFiles.Of(borrowed).ToDictionary(f => f.Name, f => System.Text.Encoding.UTF8.GetBytes(f.Text));

        Assert.Equal(borrowed, FrameworkReader.Read(files.GetValueOrDefault));
    }

    [Fact]
    public void What_was_accepted_survives_its_file()
    {
        BorrowedSkill[] skills = [.. Skills().Select(s => s with { Name = $"\"{s.Name}\", and more" })];

        Assert.Equal(skills, BorrowedFile.Parse(Thin, "b.csv", System.Text.Encoding.UTF8.GetBytes(BorrowedFile.Text(skills.Reverse()))));
    }

    [Fact]
    public void What_was_accepted_for_a_code_is_for_the_occupation_that_has_it_alone()
    {
        var rows = FrameworkRows.From(Thin);
        rows.Occupations[0] = new(rows.Occupations[0].Value with { Code = "7223.4" }, "");
        var old = BorrowedFile.Text(Skills().Select(s => s with { OccupationId = "7223.4" }));

        var skills = BorrowedFile.Parse(Framework.Create(rows), "b.csv", System.Text.Encoding.UTF8.GetBytes(old));

        Assert.Equal(Skills(), skills);
    }

    [Fact]
    public void A_wrong_file_is_refused_with_every_line_that_is_wrong()
    {
        const string text = """
            occupation_id,ksa_id,name,release_id,from_occupation_id,from_title,attribution
            area/nobody,1,A,r,o,O,Credit
            area/occupation-00,1,A,r,o,O,Credit
            area/occupation-00,1,A,r,o,O,Credit
            area/occupation-01,1,B,r,o,O,Credit
            area/occupation-01,2,,r,o,O,Credit
            area/occupation-01,3,A,r:s,o,O,Credit
            """;

        var wrong = Assert.Throws<ProfileException>(() => BorrowedFile.Parse(Thin, "b.csv", System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.Equal(
            [
                "b.csv:2: There is no occupation \"area/nobody\".",
                "b.csv:4: area/occupation-00 borrows \"1\" twice: delete one row.",
                "b.csv:5: \"1\" has another name in a row before: give both the same.",
                "b.csv:6: Column name is empty or holds a control character.",
                "b.csv:7: A release's id has no colon.",
            ],
            wrong.Problems);
    }

    private static IReadOnlyList<BorrowedSkill> Skills() =>
        BorrowedProfiles.Of(Thin.Occupations[0], Other, Other.Framework.Occupations[0]);
}
