using System.Text;
using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

public sealed class CoverageTests
{
    private static readonly Framework Jobs = Frameworks.Of("xx..", ".xx.", "...x");

    [Fact]
    public void What_a_course_unlocks_and_repeats_is_as_defined_and_the_next_pair_is_the_best_of_all() =>
        Gen.Select(BundleQuestions.Random(6, 7), Gen.Int[1, 127]).Sample(
            (question, set) =>
            {
                var (graph, cohort, options) = question;
                var ids = IdList.Of(graph.Framework.Ksas.Where((_, i) => (set >> i & 1) == 1).Select(k => k.Id)) is { Count: > 0 } some
                    ? some
                    : [graph.Framework.Ksas[0].Id];
                var asked = options with { Objective = BundleObjective.MostMoves, MaxKsas = 2, MaxEffort = null };
                var brute = new BruteForceBundles(graph, cohort, asked);

                var coverage = Coverage.Of(graph, Course.Create(ids), cohort, options.Stretch, options.Rules);

                Assert.Equal(cohort.Members.Select(m => brute.Opened(m, ids)), coverage.Members.Select(m => m.Opened.Select(o => o.To)));
                Assert.Equal((brute.Value(ids), brute.Effort(ids)), (coverage.Moves, coverage.Effort));
                Assert.Equal(ids, IdList.Of(coverage.Ksas.Select(k => k.Ksa.Id)));
                Assert.Equal(ids.Count, coverage.SubCompetencies.Sum(s => s.Taught));
                foreach (var ksa in coverage.Ksas)
                {
                    string[] rest = [.. ids.Where(id => id != ksa.Ksa.Id)];
                    Assert.Equal(
                        (brute.Value([ksa.Ksa.Id]), brute.Value(ids) - brute.Value(rest), Holders(question, ksa.Ksa)),
                        (ksa.Alone, ksa.Lost, ksa.HeldBy));
                }

                Assert.Equal(
                    coverage.Ksas.Sum(k => (double)k.HeldBy) / ((double)cohort.Heads * ids.Count), coverage.Repeated, 1e-12);
                var after = cohort.Members.Select(m => new CohortMember(Taught(graph.Framework, m.Profile, ids), m.Heads));
                var next = new BruteForceBundles(graph, Cohort.Create(after), asked).Best(2);
                Assert.Equal((next.Ids, next.Value), (IdList.Of(coverage.Next.Ksas.Select(k => k.Ksa.Id)), coverage.Next.Value));
            },
            iter: 200);

    [Theory]
    [InlineData("c.csv", "ksa_id\n4.1.01.01\n ksa 3 \n4.1.01.01\n", null)]
    [InlineData("c.csv", "ksa,ksa_id\nanything,4.1.02.01\n,4.1.01.01\n", null)]
    [InlineData("c.json", "[\"4.1.02.01\", \"4.1.01.01\"]", null)]
    [InlineData("c.json", "{\"name\": \"Night school\", \"ksas\": [\"KSA 3\", \"KSA 0\"]}", "Night school")]
    public void A_course_is_read_by_id_or_by_words_each_KSA_once(string name, string content, string? called)
    {
        var course = CourseFile.Parse(Jobs, name, Encoding.UTF8.GetBytes(content));

        Assert.Equal((["4.1.01.01", "4.1.02.01"], called), (course.Ksas, course.Name));
    }

    [Theory]
    [InlineData("c.csv", "", "c.csv:1: The file is empty; its first line must name the columns ksa_id,ksa.")]
    [InlineData("c.csv", "ksa_id\n", "c.csv: It teaches nothing: write a KSA at least.")]
    [InlineData("c.csv", "ksa\nKSA 0\n", "c.csv:1: The column ksa_id is missing.")]
    [InlineData("c.csv", "ksa_id\n9.9.99.99\n", "c.csv:2: No KSA is called \"9.9.99.99\"")]
    [InlineData("c.csv", "ksa_id\nKSA 0x\n", "c.csv:2: No KSA is called \"KSA 0x\"; nearest: 4.1.01.01 KSA 0")]
    [InlineData("c.csv", "ksa_id\nksa\n", "c.csv:2: \"ksa\" fits several KSAs; say which: 4.1.01.01 KSA 0")]
    [InlineData("c.json", "[]", "c.json: It teaches nothing")]
    [InlineData("c.json", "{\"has\": []}", "c.json: A course is a list of KSA ids, or an object with name and ksas.")]
    [InlineData("c.json", "[1]", "A course is a list of KSA ids")]
    [InlineData("c.json", "[\n\n", "c.json:3: The JSON is malformed here.")]
    [InlineData("c.json", "[\"\\ud800\"]", "c.json: A text in it is no valid Unicode.")]
    public void What_is_no_course_is_refused_with_its_place(string name, string content, string sentence) => Assert.Contains(
        sentence, Assert.Throws<ProfileException>(() => CourseFile.Parse(Jobs, name, Encoding.UTF8.GetBytes(content))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_not_UTF_8_and_lists_without_end_are_refused()
    {
        byte[] latin = [.. "ksa_id\n"u8, 0xe9, (byte)'\n'];
        var endless = Encoding.UTF8.GetBytes($"ksa_id\n{string.Concat(Enumerable.Repeat("no such KSA\n", 100_000))}");

        Assert.Contains("c.csv:2: The text is not valid UTF-8", Refusal(latin), StringComparison.Ordinal);
        Assert.Contains("c.csv: It names 100000 KSAs, and the framework has 4: name fewer.", Refusal(endless), StringComparison.Ordinal);

        static string Refusal(byte[] content) =>
            Assert.Throws<ProfileException>(() => CourseFile.Parse(Jobs, "c.csv", content)).Message;
    }

    [Fact]
    public void Any_bytes_are_a_course_or_a_sentence() => Gen.Select(Gen.Byte.Array[0, 100], Gen.Bool, Gen.Int[0, 3]).Sample(
        (bytes, csv, start) =>
        {
            string[] starts = ["", "ksa_id\n", "[\"", "{\"ksas\":[\""];
            try
            {
                Assert.NotEmpty(CourseFile.Parse(
                    Jobs, csv ? "x.csv" : "x.json", [.. Encoding.UTF8.GetBytes(starts[start]), .. bytes]).Ksas);
            }
            catch (ProfileException e)
            {
                Assert.DoesNotContain(e.Message, c => char.IsControl(c) && c != '\n');
            }
        },
        iter: 2000);

    private static int Holders((SkillGraph Graph, Cohort Cohort, BundleOptions) question, Ksa ksa) => question.Cohort.Members
        .Where(m => question.Graph.KsasIn(m.Profile.BitsIn(question.Graph)).Contains(ksa)).Sum(m => m.Heads);

    private static Profile Taught(Framework framework, Profile before, IdList ids) =>
        Profile.Create(framework, before.Occupation, before.Has.Concat(ids), before.Lacks.Except(ids));
}
