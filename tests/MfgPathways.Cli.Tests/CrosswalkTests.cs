using System.IO.Compression;

namespace MfgPathways.Cli.Tests;

public sealed class CrosswalkTests : IDisposable
{
    private static readonly string Trades = Path.Combine(Repository.Root, "tests", "MfgPathways.Cli.Tests", "Samples", "trades");

    // Of one length everywhere, since lines are wrapped.
    private const string Kept = "borrowed-by-a-test.csv";

    public void Dispose() => File.Delete(Kept);

    [Fact]
    public async Task The_nearest_occupations_of_another_framework_are_listed_with_score_and_words()
    {
        var run = await Tool.AskAsync("crosswalk", "cnc machinists", "--with", Trades);

        Golden.Verify("crosswalk", run.Out);
        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Other_titles_are_read_from_a_zip_too_and_where_there_are_none_that_is_said()
    {
        using var copy = new TargetDirectory();
        Directory.CreateDirectory(copy.Path);
        var (zip, bare) = (Path.Combine(copy.Path, "trades.zip"), Path.Combine(copy.Path, "bare"));
        await ZipFile.CreateFromDirectoryAsync(Trades, zip, TestContext.Current.CancellationToken);
        await ZipFile.ExtractToDirectoryAsync(zip, bare, TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(bare, "other-titles.csv"));

        Assert.Equal(Golden.Text("crosswalk"), (await Tool.AskAsync("crosswalk", "cnc machinists", "--with", zip)).Out);
        var alone = await Tool.AskAsync("crosswalk", "cnc machinists", "--with", bare);

        Assert.StartsWith("CNC Machinists (Materials): 1 occupation near it by title in trades-1\n", alone.Out, StringComparison.Ordinal);
        Assert.Contains(
            "Searched were the titles of the occupations there, and no other titles: other-titles.csv is not there, or names none of\nthem.",
            alone.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_thin_occupation_is_listed_with_the_nearest()
    {
        var run = await Tool.AskAsync("crosswalk", "--with", Trades, "--output", "csv");

        Golden.Verify("crosswalk-thin-csv", run.Out);
        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_a_person_accepts_is_kept_in_a_file_and_marked_in_the_answers()
    {
        var accepted = await Tool.AskAsync("crosswalk", "cnc machinists", "--with", Trades, "--accept", "t-2", "--to", Kept);
        Golden.Verify("crosswalk-accepted", accepted.Out);

        var shown = await Tool.AskAsync("gap", "machinists@materials", "cnc machinists", "--borrowed", Kept);
        Golden.Verify("gap-borrowed", shown.Out);

        // For another occupation it is added, for the same one it takes the place of what was there.
        await Tool.AskAsync("crosswalk", "machinists@materials", "--with", Trades, "--accept", "t-1", "--to", Kept);
        await Tool.AskAsync("crosswalk", "cnc machinists", "--with", Trades, "--accept", "t-1", "--to", Kept);
        var rows = await File.ReadAllLinesAsync(Kept, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["materials/cnc-machinists,k-1", "materials/machinists,k-1"],
            rows.Skip(1).Select(r => r[..r.IndexOf(",Read", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("crosswalk|welder|--with|nowhere", 1, "There is no directory nowhere, and no zip of that name.")]
    [InlineData("crosswalk|--with|{trades}|--accept|t-1|--to|x.csv", 2, "--accept is for one occupation: name it first.")]
    [InlineData("crosswalk|machinists@materials|--with|{trades}|--accept|t-1", 2, "--accept and --to go together")]
    [InlineData("crosswalk|machinists@materials|--with|{trades}|--accept|t-9|--to|x.csv", 3, "No occupation is called \"t-9\"")]
    [InlineData("crosswalk|machinists@materials|--with|{trades}|--accept|t-3|--to|x.csv", 3, "lists no KSA for t-3: choose another.")]
    public async Task What_cannot_be_done_is_said(string line, int code, string words)
    {
        var run = await Tool.AskAsync(line.Replace("{trades}", Trades, StringComparison.Ordinal).Split('|'));

        Assert.Equal((code, ""), (run.ExitCode, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("x.csv"));
    }
}
