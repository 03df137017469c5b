using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class EmptyFrameworkTests
{
    [Fact]
    public void Esco_without_an_occupation_names_the_largest_reason_with_its_count_and_a_row()
    {
        using var esco = Copy("esco");
        esco.Change("occupations_en.csv", text => text.Replace(",7223,", ",C7223,").Replace(",8189,", ",C8189,"));

        Assert.Equal(
            "occupations_en.csv:2: No occupation is left; the most frequent reason, for 4 of 4 rows, is this one: "
                + "There is no ISCO major group for \"C7223\".",
            Refusal(() => EscoImport.Read(esco.Path)));
    }

    [Fact]
    public void Esco_whose_relations_name_other_addresses_has_no_requirement()
    {
        using var esco = Copy("esco");
        esco.Change("occupationSkillRelations.csv", text => text.Replace("http://", "https://"));

        Assert.StartsWith(
            "occupationSkillRelations.csv:2: No requirement is left; the most frequent reason, for 9 of 9 rows, is this one: "
                + "There is no occupation \"https://example.org/",
            Refusal(() => EscoImport.Read(esco.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Esco_that_requires_nothing_that_is_essential_says_that_optional_relations_are_left_out()
    {
        using var esco = Copy("esco");
        esco.Change("occupationSkillRelations.csv", text => text.Replace(",essential,", ",optional,"));

        Assert.Equal(
            "occupationSkillRelations.csv:2: No requirement is left; the most frequent reason, for 7 of 9 rows, is this one: "
                + "The relation is optional (--essential).",
            Refusal(() => EscoImport.Read(esco.Path, new EscoOptions { EssentialOnly = true })));
    }

    [Fact]
    public void Onet_with_numbers_of_another_language_has_no_ksa_and_with_too_high_a_threshold_no_requirement()
    {
        using var onet = Copy("onet");
        onet.Change("Knowledge.txt", text => text.Split('\n')[0] + "\n");
        Assert.Equal(
            "Skills.txt:2: No requirement is left; the most frequent reason, for 3 of 10 rows, is this one: The importance is below 5.",
            Refusal(() => OnetImport.Read(onet.Path, new OnetOptions { Importance = 5, HoursPerLevel = 1 })));

        onet.Change("Skills.txt", text => string.Join('\n', text.Split('\n')
            .Select(row => string.Join('\t', row.Split('\t').Select((cell, i) => i == 6 && row[0] != 'O' ? $"{cell},0" : cell)))));
        Assert.Equal(
            "Skills.txt:2: No KSA is left; the most frequent reason, for 9 of 10 rows, is this one: \"3,0\" is no value of the scale IM.",
            Refusal(() => OnetImport.Read(onet.Path)));
    }

    [Fact]
    public void Nice_whose_roles_have_no_category_or_require_tasks_only_says_so()
    {
        using var nice = Copy("nice.json");
        nice.Change("nice.json", text => text.Replace("\"source_element_identifier\": \"PD\"", "\"source_element_identifier\": \"K0001\""));
        Assert.Equal(
            "nice.json:12:9: No occupation is left; the most frequent reason, for 3 of 9 rows, is this one: "
                + "The work role PD-WRL-001 has a relationship with no category.",
            Refusal(() => NiceImport.Read(nice.File)));

        using var tasks = Copy("nice.json");
        tasks.Change("nice.json", text => text
            .Replace("\"PD-WRL-001\", \"dest_element_identifier\": \"K0001\"", "\"T0001\", \"dest_element_identifier\": \"K0001\"")
            .Replace("\"dest_element_identifier\": \"S0001\"", "\"dest_element_identifier\": \"T0001\""));
        Assert.Equal(
            "nice.json:25:9: No requirement is left; the most frequent reason, for 4 of 8 rows, is this one: "
                + "It joins no work role to a category or statement, and no statement to a competency area.",
            Refusal(() => NiceImport.Read(tasks.File)));
    }

    [Fact]
    public void Case_that_relates_no_occupation_to_a_skill_says_so()
    {
        using var package = Copy("case.json");
        package.Change("case.json", text => text.Replace("isRelatedTo", "isChildOf")
            .Replace("https://example.org/gone", "https://example.org/k1"));

        Assert.Equal(
            "case.json CFAssociations: No requirement is left: 9 of 11 rows say something else.",
            Refusal(() => CaseImport.Read(package.File)));
    }

    [Theory]
    [InlineData("occupations.csv", "No occupation is left", true)]
    [InlineData("ksas.csv", "No KSA is left", true)]
    [InlineData("requirements.csv", "No requirement is left", true)]
    [InlineData("requirements.csv", "No requirement is left", false)]
    public void A_framework_of_ones_own_that_has_none_is_refused_too(string file, string sentence, bool leaveOut)
    {
        using var own = Copy("trades");
        own.Change(file, text => text.Split('\n')[0] + "\n");

        Assert.Equal($"{file}: {sentence}: there is no row.", Refusal(() => FrameworkImport.Read(own.Path, leaveOut)));
    }

    private static string Refusal(Action read) => Assert.Single(Assert.Throws<FrameworkException>(read).Defects).ToString();

    private static SampleCopy Copy(string sample) => new(sample);

    private sealed class SampleCopy : IDisposable
    {
        private readonly TemporaryDirectory directory = new();

        public SampleCopy(string sample) => CopiedFiles.Into(Path, Repository.Sample(sample));

        public string Path => directory.Path;

        public string File => Directory.GetFiles(Path).Single();

        public void Change(string file, Func<string, string> change)
        {
            var path = System.IO.Path.Combine(Path, file);
            var before = System.IO.File.ReadAllText(path);
            var after = change(before);
            Assert.NotEqual(before, after);
            System.IO.File.WriteAllText(path, after);
        }

        public void Dispose() => directory.Dispose();
    }
}
