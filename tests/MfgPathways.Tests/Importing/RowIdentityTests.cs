using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class RowIdentityTests
{
    [Fact]
    public void One_bad_statement_in_nice_on_one_line_costs_itself_and_what_requires_it()
    {
        var whole = NiceImport.Read(Repository.Sample("nice.json"));
        using var directory = new TemporaryDirectory();

        var imported = NiceImport.Read(OnOneLine(directory, "nice.json", "Knowledge of control", "Knowledge\u0092s of control"));

        Assert.Equal(whole.Framework.Occupations, imported.Framework.Occupations);
        Assert.Equal(["S0001"], imported.Framework.Ksas.Select(k => k.Id));
        Assert.Equal(["PD-WRL-001 S0001", "PD-WRL-002 S0001"],
            imported.Framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal(["The name contains a control character.", "Unknown KSA K0001."],
            imported.Rejected.Select(r => r.Message).Except(whole.Rejected.Select(r => r.Message)));
    }

    [Fact]
    public void One_bad_item_in_case_on_one_line_costs_itself_and_what_requires_it()
    {
        var whole = CaseImport.Read(Repository.Sample("case.json"));
        using var directory = new TemporaryDirectory();

        var imported = CaseImport.Read(OnOneLine(directory, "case.json", "Mills slots", "Mills\u0092 slots"));

        Assert.Equal(whole.Framework.Occupations, imported.Framework.Occupations);
        Assert.Equal(whole.Framework.Ksas.Where(k => k.Id != "k2"), imported.Framework.Ksas);
        Assert.Equal(whole.Framework.Requirements.Where(r => r.KsaId != "k2"), imported.Framework.Requirements);
        Assert.Equal(whole.Rejected.Count + 2, imported.Rejected.Count);
    }

    [Theory]
    [InlineData("nice.json")]
    [InlineData("case.json")]
    public void The_same_json_on_one_line_gives_the_same_framework_and_names_the_same_items_by_their_column(string sample)
    {
        var whole = Read(Repository.Sample(sample));
        using var directory = new TemporaryDirectory();
        var path = OnOneLine(directory, sample, "", "");

        var imported = Read(path);

        Assert.Equal(whole.Framework, imported.Framework);
        Assert.Equal(whole.Rejected.Select(r => r.Message), imported.Rejected.Select(r => r.Message));
        Assert.Equal(whole.Files.Select(f => f with { Reasons = [] }), imported.Files.Select(f => f with { Reasons = [] }));
        var (before, after) = (File.ReadAllLines(Repository.Sample(sample)), File.ReadAllText(path));
        Assert.All(whole.Rejected.Zip(imported.Rejected), r => Assert.Equal(
            ItemAt(before[r.First.Line - 1], r.First.Column!.Value), ItemAt(after, r.Second.Column!.Value)));
        Assert.All(imported.Rejected, r => Assert.Equal(1, r.Line));
    }

    [Fact]
    public void A_column_counts_characters_also_behind_letters_of_several_bytes_and_a_byte_order_mark()
    {
        using var directory = new TemporaryDirectory();
        var path = OnOneLine(directory, "nice.json", "Plant guard", "Fábrica 🏭");
        File.WriteAllText(path, File.ReadAllText(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var text = File.ReadAllText(path);

        Assert.All(NiceImport.Read(path).Rejected, r => Assert.StartsWith("{\"", text[(r.Column!.Value - 1)..], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void A_bad_row_of_ones_own_costs_itself_whatever_ends_its_line(string lineEnd)
    {
        using var directory = new TemporaryDirectory();
        foreach (var name in FrameworkArchive.Names)
            File.WriteAllBytes(Path.Combine(directory.Path, name), FrameworkArchive.File(EmbeddedFramework.Read(), name)!);
        var path = Path.Combine(directory.Path, "requirements.csv");
        File.WriteAllText(
            path, (File.ReadAllText(path) + "nobody,4.1.07.02,1,1\n").Replace("\n", lineEnd, StringComparison.Ordinal));

        var imported = FrameworkImport.Read(directory.Path, leaveOut: true);

        Assert.Equal(EmbeddedFramework.Read(), imported.Framework);
        Assert.Equal(["requirements.csv:1136: Unknown occupation nobody."], imported.Rejected.Select(r => r.ToString()));
        Assert.Contains(
            "requirements.csv:1136: Unknown occupation nobody.",
            Assert.Throws<FrameworkException>(() => FrameworkDirectory.Read(directory.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_begins_with_a_control_character_is_no_comment()
    {
        using var directory = new TemporaryDirectory();
        CopiedFiles.Into(directory.Path, Repository.Sample("esco"));
        File.AppendAllText(Path.Combine(directory.Path, "occupationSkillRelations.csv"), "\u0002http://x,essential,,http://y\n\u0001,,,\n");

        var imported = EscoImport.Read(directory.Path);

        Assert.Equal((11, 5), (imported.Files[^1].Rows, imported.Files[^1].Rejected));
    }

    private static ImportedFramework Read(string path) =>
        Path.GetFileName(path) == "nice.json" ? NiceImport.Read(path) : CaseImport.Read(path);

    private static string OnOneLine(TemporaryDirectory directory, string sample, string old, string replacement)
    {
        var text = JsonNode.Parse(File.ReadAllText(Repository.Sample(sample)))!.ToJsonString(
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.DoesNotContain('\n', text);
        var path = Path.Combine(directory.Path, sample);
        File.WriteAllText(path, old.Length == 0 ? text : text.Replace(old, replacement, StringComparison.Ordinal));
        return path;
    }

    private static string ItemAt(string text, int column)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text[(column - 1)..]));
        return JsonNode.Parse(ref reader)!.ToJsonString();
    }
}
