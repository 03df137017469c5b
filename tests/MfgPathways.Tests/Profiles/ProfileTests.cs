using System.Text;
using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Profiles;

public sealed class ProfileTests
{
    private static readonly Framework Jobs = Frameworks.Of("xx..", ".xx.", "...x");

    [Fact]
    public void A_profile_holds_what_its_occupation_requires_plus_and_minus_what_was_said()
    {
        var graph = new SkillGraph(Jobs);
        var profile = Profile.Create(Jobs, Jobs.Occupations[0], ["4.1.01.02", "4.1.02.01"], ["4.1.01.01", "4.1.01.03"]);

        Assert.Equal(["KSA 1", "KSA 3"], graph.KsasIn(profile.BitsIn(graph)).Select(k => k.Name));
        Assert.Equal((["4.1.02.01"], ["4.1.01.01"]), (profile.Has, profile.Lacks));
        Assert.False(profile.IsOccupation);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_the_nearest_names()
    {
        var problems = Assert.Throws<ProfileException>(
            () => Profile.Create(Jobs, Jobs.Occupations[0], ["9.9.99.99", "KSA 0x", "4.1.01.01"], ["4.1.01.01"])).Problems;

        Assert.Equal(3, problems.Count);
        Assert.Contains("nearest: 4.1.01.01 KSA 0", problems[1], StringComparison.Ordinal);
        Assert.Contains("both held and lacking", problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_unknown_ids_are_refused_in_one_short_message_and_names_are_searched_for_those_that_it_shows()
    {
        var refusal = Assert.Throws<ProfileException>(
            () => Profile.Create(Jobs, null, Enumerable.Range(0, 10_000).Select(i => $"no such KSA {i}"), []));

        Assert.Equal(10_000, refusal.Problems.Count);
        Assert.True(refusal.Message.Length < 3000, $"{refusal.Message.Length} characters");
        Assert.All(refusal.Problems.Take(ProfileException.MostShown), p => Assert.StartsWith("No KSA is called ", p, StringComparison.Ordinal));
        Assert.Equal(
            Enumerable.Range(0, 10_000).Skip(ProfileException.MostShown).Select(i => $"\"no such KSA {i}\""),
            refusal.Problems.Skip(ProfileException.MostShown));
    }

    [Theory]
    [InlineData("client.json")]
    [InlineData("client.csv")]
    public void A_file_is_read_back_as_the_profile_that_was_written(string name) =>
        Gen.Select(Frameworks.Random(5, 9), Gen.Int[0, 511], Gen.Int[0, 511], Gen.Int[-1, 4]).Sample(
            (framework, has, lacks, number) =>
            {
                var occupation = number < 0 ? null : framework.Occupations[number % framework.Occupations.Length];
                var profile = Profile.Create(
                    framework, occupation, Some(has), Some(lacks & ~has), has % 2 == 0 ? null : "Client \"17\", A");
                var text = ProfileFile.Text(framework, profile, name);
                Assert.Equal(profile, ProfileFile.Parse(framework, name, Encoding.UTF8.GetBytes(text)));

                IEnumerable<string> Some(int set) => framework.Ksas.Where((_, i) => (set >> i & 1) == 1).Select(k => k.Id);
            },
            iter: 500);

    [Theory]
    [InlineData("p.json", "{\n", "p.json:2: The JSON is malformed here.")]
    [InlineData("p.json", "[]", "A profile is an object")]
    [InlineData("p.json", "{\"has\": \"4.1.01.01\"}", "has must be a list")]
    [InlineData("p.json", "{\"has\": [1]}", "has must be a list")]
    [InlineData("p.json", "{\"occupation\": 7}", "occupation must be a text")]
    [InlineData("p.json", "{\"hase\": []}", "\"hase\" is no part of a profile")]
    [InlineData(
        "p.json", "{\"occupation\": \"area/occupation-0\"}", "There is no occupation \"area/occupation-0\"; nearest: area/occupation-")]
    [InlineData("p.json", "{\"has\": [\"4.1.01.0\u202e1\"]}", "\\u202e")]
    [InlineData("p.csv", "kind,id\nhas,4.1.01.01\nhad,4.1.01.02\n", "p.csv:3: \"had\" is no kind")]
    [InlineData("p.csv", "kind,id\noccupation,a\noccupation,b\n", "p.csv:3: There is a second occupation")]
    [InlineData("p.csv", "kind\nhas\n", "p.csv:1: The column id is missing.")]
    [InlineData("p.csv", "kind,id\nhas,\"4.1\n", "malformed")]
    [InlineData("p.csv", "kind,id\nhas,nul\0here\n", "\\u0000")]
    [InlineData("p.csv", "", "p.csv:1: The file is empty")]
    public void A_defective_file_is_refused_with_its_place_and_nothing_is_half_read(string name, string content, string sentence) =>
        Assert.Contains(
            sentence, Assert.Throws<ProfileException>(() => ProfileFile.Parse(Jobs, name, Encoding.UTF8.GetBytes(content))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Any_bytes_are_a_profile_or_a_sentence() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Bool, Gen.Int[0, 3]).Sample(
            (bytes, csv, start) =>
            {
                string[] starts = ["", "kind,id\n", "{\"has\":[\"", "{\"occupation\":\""];
                byte[] content = [.. Encoding.UTF8.GetBytes(starts[start]), .. bytes];
                try
                {
                    ProfileFile.Parse(Jobs, csv ? "x.csv" : "x.json", content);
                }
                catch (ProfileException e)
                {
                    Assert.DoesNotContain(e.Message, c => char.IsControl(c) && c != '\n');
                }
            },
            iter: 5000);

    [Fact]
    public void A_profile_that_holds_nothing_gets_a_sentence()
    {
        var graph = new SkillGraph(Jobs);
        var nobody = Profile.Create(Jobs, Jobs.Occupations[2], [], ["4.1.02.01"]);

        Assert.Contains(
            "holds no KSA", Assert.Throws<NothingListedException>(() => Gap.Between(graph, nobody, Jobs.Occupations[0])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"occupation\": \"7223.4\", \"has\": [\"K4\"]}", "client.json")]
    [InlineData("kind,id\noccupation,7223.4\nhas,K4\n", "client.csv")]
    public void A_file_of_before_ids_were_told_from_codes_is_read_by_its_codes(string text, string name)
    {
        var profile = ProfileFile.Parse(Coded(), name, Encoding.UTF8.GetBytes(text));

        Assert.Equal(("area/occupation-00", ["4.1.02.01"]), (profile.Occupation!.Id, profile.Has));
    }

    [Theory]
    [InlineData("{\"occupation\": \"7223.5\"}", "\"7223.5\" is the code of several occupations; write the id: area/occupation-01 ")]
    [InlineData("{\"has\": [\"K1\"]}", "\"K1\" fits several KSAs; say which: 4.1.01.01 KSA 0; 4.1.01.02 KSA 1.")]
    public void A_code_of_several_in_a_file_is_refused_with_their_ids(string text, string sentence) =>
        Assert.Contains(
            sentence, Assert.Throws<ProfileException>(() => ProfileFile.Parse(Coded(), "p.json", Encoding.UTF8.GetBytes(text))).Message,
            StringComparison.Ordinal);

    private static Framework Coded()
    {
        var rows = FrameworkRows.From(Jobs);
        string[] codes = ["7223.4", "7223.5", "7223.5"];
        for (var o = 0; o < rows.Occupations.Count; o++)
            rows.Occupations[o] = new(rows.Occupations[o].Value with { Code = codes[o] }, "");
        codes = ["K1", "K1", "K3", "K4"];
        for (var k = 0; k < rows.Ksas.Count; k++)
            rows.Ksas[k] = new(rows.Ksas[k].Value with { Code = codes[k] }, "");
        return Framework.Create(rows);
    }

    [Fact]
    public void Merged_synonyms_stand_for_the_KSA_that_was_kept()
    {
        var rows = Frameworks.RowsOf("xx.x", "...x");
        rows.Ksas[3] = new(rows.Ksas[3].Value with { Name = "ksa  0!" }, "");
        var merged = SynonymMerge.Apply(Framework.Create(rows));

        Assert.Equal(["4.1.01.01"], Profile.Create(merged, null, ["4.1.02.01"], []).Has);
    }
}
