using System.Text.Json;
using System.Xml.Linq;

namespace MfgPathways.Cli.Tests;

/// <summary>Exports as files and on standard output: what is written, what is refused, and what is never half done.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mfgpath");

    public void Dispose() => directory.Delete(recursive: true);

    [Theory]
    [InlineData("export-route-mermaid", "mermaid", "route", "cnc operator", "mechatronics technician")]
    [InlineData("export-route-dot", "dot", "route", "cnc operator", "mechatronics technician", "--route", "B")]
    [InlineData("export-route-json", "json-graph", "route", "cnc operator", "mechatronics technician", "--objective", "cheapest")]
    public async Task A_route_reads(string golden, params string[] question)
    {
        var run = await Tool.AskAsync(["export", .. question]);

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Golden.Verify(golden, run.Out);
    }

    [Theory]
    [InlineData("graphml", "framework", 455, 1582)]
    [InlineData("gexf", "moves", 131, 3560)]
    [InlineData("json-graph", "clusters", 235, 637, "ksas", "--shuffles", "0")]
    public async Task A_file_holds_what_is_said_of_it_and_what_standard_output_gets(
        string format, string what, int nodes, int edges, params string[] options)
    {
        var file = In("graph");
        string[] command = ["export", format, what, .. options];

        var run = await Tool.AskAsync([.. command, "--to", file, "--output", "json"]);
        var shown = await Tool.AskAsync(command);

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.Equal(shown.Out, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(directory.FullName));
        using var report = JsonDocument.Parse(run.Out);
        var answer = report.RootElement.GetProperty("answer");
        Assert.Equal((format, what), (answer.GetProperty("format").GetString(), answer.GetProperty("what").GetString()));
        Assert.Equal((nodes, edges), (answer.GetProperty("nodes").GetInt32(), answer.GetProperty("edges").GetInt32()));
        Assert.Equal((nodes, edges), Counted(shown.Out));
    }

    [Fact]
    public async Task A_directory_gets_every_file_or_none_and_is_never_written_over_unasked()
    {
        var folder = In("csv");
        string[] command = ["export", "csv", "framework", "--to", folder];

        var first = await Tool.AskAsync(command);
        File.WriteAllText(Path.Combine(folder, "nodes.csv"), "mine");
        var refused = await Tool.AskAsync(command);
        var kept = File.ReadAllText(Path.Combine(folder, "nodes.csv"));
        var replaced = await Tool.AskAsync([.. command, "--force"]);

        Golden.Verify("export-csv", first.Out.Replace(folder, "csv", StringComparison.Ordinal));
        Assert.Equal(["edges.csv", "nodes.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith(
            "Source,Target,Type,Weight,Label,", File.ReadLines(Path.Combine(folder, "edges.csv")).First(), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failure, "", "mine"), (refused.ExitCode, refused.Out, kept));
        Assert.Contains("is there already and is not empty", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Answer, replaced.ExitCode);
        Assert.StartsWith("Id,Label,", File.ReadAllText(Path.Combine(folder, "nodes.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_import_files_say_what_to_do_with_them()
    {
        var folder = In("neo4j");

        var run = await Tool.AskAsync("export", "neo4j-admin", "framework", "--to", folder);

        Golden.Verify("export-neo4j-admin", run.Out.Replace(folder, "neo4j", StringComparison.Ordinal));
        var script = File.ReadAllText(Path.Combine(folder, "import.sh"));
        Assert.All(
            Directory.GetFiles(folder, "*.csv").Select(Path.GetFileName), f => Assert.Contains($"={f}", script, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("framework", 133, 236)]
    [InlineData("moves", 133, 133)]
    [InlineData("occupations", 133, 133)]
    [InlineData("ksas", 236, 236)]
    public async Task A_matrix_has_a_row_and_a_column_for_each(string what, int rows, int columns)
    {
        var run = await Tool.AskAsync("export", "matrix", what);

        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(rows, lines.Length);
        Assert.All(lines, line => Assert.Equal(columns, line.Split(',').Length));
        if (what is "occupations" or "ksas")
            Assert.All(lines.Skip(1).Select((line, i) => line.Split(',')[i + 1]), own => Assert.Contains(own, (string[])["0", "1"]));
    }

    [Theory]
    [InlineData("Mermaid draws at most 500 edges", "mermaid", "framework")]
    [InlineData("A route is a line and no matrix", "matrix", "route", "cnc operator", "welder")]
    [InlineData("Clusters are found in the matrix", "matrix", "clusters")]
    [InlineData("holds the framework only", "cypher", "moves", "--min-evidence", "strong")]
    [InlineData("holds the framework only", "neo4j-admin", "clusters", "ksas", "--to", "x")]
    [InlineData("leave --output out", "gexf", "moves", "--output", "json")]
    [InlineData("Option '--to' is required", "csv", "moves")]
    [InlineData("Required command was not provided", "gexf")]
    public async Task What_does_not_go_together_gets_a_sentence(string sentence, params string[] command)
    {
        var run = await Tool.AskAsync(["export", .. command]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pooled_title_carries_its_areas_in_one_text()
    {
        var run = await Tool.AskAsync("export", "gexf", "framework", "--merge-titles");

        Assert.Contains("value=\"Biomanufacturing; Digital/Automation", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_native_program_writes_the_same_bytes()
    {
        Assert.SkipWhen(Tool.Native is null, Tool.NoNative);
        foreach (var format in (string[])["graphml", "json-graph", "dot"])
            Assert.Equal(
                (await Tool.AskAsync("export", format, "moves")).Out, (await Tool.RunAsync(Tool.Native!, ["export", format, "moves"])).Out);
    }

    private static (int Nodes, int Edges) Counted(string text)
    {
        if (text.StartsWith('{'))
        {
            using var json = JsonDocument.Parse(text);
            return (json.RootElement.GetProperty("nodes").GetArrayLength(), json.RootElement.GetProperty("edges").GetArrayLength());
        }

        var elements = XDocument.Parse(text).Descendants().CountBy(e => e.Name.LocalName).ToDictionary();
        return (elements["node"], elements["edge"]);
    }

    private string In(string name) => Path.Combine(directory.FullName, name);
}
