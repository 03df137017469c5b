using System.Text;
using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Bridges;

public sealed class CohortTests
{
    private const string Header = "occupation,head_count\n";

    private static readonly SkillGraph Jobs = new(Frameworks.Of("xx..", ".xx.", "....", "...x"));

    [Fact]
    public void A_cohort_is_read_by_id_or_by_name_in_the_order_of_its_rows()
    {
        var cohort = Parse("head_count,occupation\n12,area/occupation-01\n\n3,occupation 00\n");

        Assert.Equal([("Occupation 01", 12), ("Occupation 00", 3)], cohort.Members.Select(m => (m.Profile.Occupation!.Title, m.Heads)));
        Assert.Equal(15, cohort.Heads);
    }

    [Fact]
    public void Everyone_is_one_of_each_occupation_that_lists_a_KSA() =>
        Assert.Equal([0, 1, 3], Cohort.Everyone(Jobs).Members.Select(m => Jobs.NumberOf(m.Profile.Occupation!)));

    [Theory]
    [InlineData("area/occupation-00,0\n", "c.csv:2: \"0\" is no head count; write a whole number from 1 to 1000000.")]
    [InlineData("area/occupation-00,-1\n", "c.csv:2: \"-1\" is no head count")]
    [InlineData("area/occupation-00,1.5\n", "c.csv:2: \"1.5\" is no head count")]
    [InlineData("area/occupation-00,\n", "c.csv:2: \"\" is no head count")]
    [InlineData("area/occupation-00,99999999999999999999\n", "is no head count")]
    [InlineData("occupation,1\n", "c.csv:2: \"occupation\" fits several occupations; say which: area/occupation-00, area/occupation-01, ")]
    [InlineData("ocupation,1\n", "c.csv:2: No occupation is called \"ocupation\"; nearest: area/occupation-00, area/occupation-01, ")]
    [InlineData("\u202e,1\n", "c.csv:2: No occupation is called \"\\u202e\", and no name is near it.")]
    [InlineData("occupation 02,1\n", "c.csv:2: No KSA is listed for area/occupation-02")]
    [InlineData("occupation 00,1\narea/occupation-00,2\n", "c.csv:3: There is a second row for area/occupation-00: add the heads up")]
    [InlineData("occupation 00,600000\noccupation 01,600000\n", "c.csv: It has 1200000 heads in all; the most is 1000000.")]
    [InlineData("a,1\nb,1\nc,1\nd,1\ne,1\n", "c.csv: It has 5 rows, and there are 4 occupations")]
    [InlineData("occupation 00\n", "c.csv:2: The row has 1 field")]
    [InlineData("", "c.csv: There is nobody in it")]
    public void What_is_no_cohort_is_refused_with_its_place(string rows, string sentence) => Assert.Contains(
        sentence, Assert.Throws<ProfileException>(() => Parse(Header + rows)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_bad_row_is_told_and_nothing_is_half_read()
    {
        var refusal = Assert.Throws<ProfileException>(() => Parse($"{Header}occupation 00,4\nnobody,0\noccupation 00,x\n"));

        Assert.Equal(
            ["c.csv:3: No", "c.csv:3: \"0", "c.csv:4: \"x", "c.csv:4: Th"], refusal.Problems.Select(p => p[..11]));
        Assert.StartsWith("The cohort was refused for 4 problems:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_without_people_or_of_too_many_cannot_be_made()
    {
        var one = Profile.Of(Jobs.Framework.Occupations[0]);
        foreach (int[] heads in (int[][])[[], [0], [2, -1], [Cohort.MostHeads, 1]])
            Assert.Throws<ArgumentException>(() => Cohort.Create(heads.Select(h => new CohortMember(one, h))));
    }

    [Fact]
    public void Any_bytes_are_a_cohort_or_a_sentence() => Gen.Select(Gen.Byte.Array[0, 100], Gen.Int[0, 2], Gen.Bool).Sample(
        (bytes, start, number) =>
        {
            string[] starts = ["", Header, $"{Header}occupation 00,"];
            try
            {
                byte[] content = [.. Encoding.UTF8.GetBytes(starts[start]), .. bytes, .. Encoding.UTF8.GetBytes(number ? ",1\n" : "")];
                Assert.InRange(CohortFile.Parse(Jobs, "c.csv", content).Heads, 1, Cohort.MostHeads);
            }
            catch (ProfileException e)
            {
                Assert.DoesNotContain(e.Message, c => char.IsControl(c) && c != '\n');
            }
        },
        iter: 2000);

    private static Cohort Parse(string text) => CohortFile.Parse(Jobs, "c.csv", Encoding.UTF8.GetBytes(text));
}
