namespace MfgPathways.Cli.Tests;

public sealed class ImportSourceTests
{
    [Theory]
    [InlineData("esco", "esco", "7223.1")]
    [InlineData("onet", "onet", "51-0001.00")]
    [InlineData("nice", "nice.json", "plant guard")]
    [InlineData("case", "case.json", "turner")]
    public async Task An_import_says_what_became_of_every_row_and_what_it_wrote_answers(string kind, string sample, string occupation)
    {
        using var directory = new TargetDirectory();

        var run = await Tool.AskAsync("import", kind, Repository.Sample(sample), "--to", directory.Path);

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Golden.Verify($"import-{kind}", run.Out.Replace(directory.Path, "DIR", StringComparison.Ordinal));
        var shown = await Tool.AskAsync("show", occupation, "--framework", directory.Path);
        Assert.Equal((ExitCode.Answer, ""), (shown.ExitCode, shown.Error));
        Assert.True(File.Exists(Path.Combine(directory.Path, "rejects.csv")));
    }

    [Fact]
    public async Task An_import_without_a_target_writes_nothing_and_says_so()
    {
        var run = await Tool.AskAsync("import", "case", Repository.Sample("case.json"));

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.Contains("nothing is written without --to", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_of_ones_own_without_a_defect_is_counted_file_by_file()
    {
        var run = await Tool.AskAsync("import", "csv", Path.Combine(Repository.Root, "src", "MfgPathways", "Data"), "--output", "csv");

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.Contains("requirements.csv,1134,1134,0,0", run.Out, StringComparison.Ordinal);
        var text = await Tool.AskAsync("import", "csv", Path.Combine(Repository.Root, "src", "MfgPathways", "Data"));
        Assert.Contains(
            "Not read, since they are no part of a framework: errata.csv, labour-market.csv, published-figures.csv.", text.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_import_refuses_a_release_with_bad_rows_and_writes_nothing()
    {
        using var directory = new TargetDirectory();

        var run = await Tool.AskAsync("import", "esco", Repository.Sample("esco"), "--strict", "--to", directory.Path);

        Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Out));
        Assert.Contains("occupations_en.csv:6: There is no ISCO major group", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(directory.Path));
    }

    [Fact]
    public async Task A_framework_of_ones_own_is_refused_for_a_bad_row_unless_a_list_is_asked_for()
    {
        using var directory = new TargetDirectory();
        Directory.CreateDirectory(directory.Path);
        CopiedFiles.Into(directory.Path, Path.Combine(Repository.Root, "src", "MfgPathways", "Data"));
        await File.AppendAllTextAsync(
            Path.Combine(directory.Path, "requirements.csv"), "nobody,4.1.07.02,1,1\n", TestContext.Current.CancellationToken);
        using var mended = new TargetDirectory();
        var list = $"{mended.Path}.csv";

        var refused = await Tool.AskAsync("import", "csv", directory.Path, "--to", mended.Path);
        var run = await Tool.AskAsync("import", "csv", directory.Path, "--to", mended.Path, "--rejects", list);

        Assert.Equal((ExitCode.Failure, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("requirements.csv:1136: Unknown occupation nobody.", refused.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "file,line,column,reason\nrequirements.csv,1136,,Unknown occupation nobody.\n",
            await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken));
        File.Delete(list);
        Assert.Equal(
            (await Tool.AskAsync("moves", "cnc operator", "--output", "csv")).Out,
            (await Tool.AskAsync("moves", "cnc operator", "--output", "csv", "--framework", mended.Path)).Out);
    }

    [Fact]
    public async Task A_source_that_is_not_there_or_is_the_target_is_refused_in_a_sentence()
    {
        var gone = await Tool.AskAsync("import", "esco", "no-such-directory");
        var same = await Tool.AskAsync("import", "esco", Repository.Sample("esco"), "--to", Repository.Sample("esco"));

        Assert.Equal((ExitCode.Failure, "mfgpath: There is no directory no-such-directory.\n"), (gone.ExitCode, gone.Error));
        Assert.Equal((ExitCode.Usage, "mfgpath: --to is the directory that is read: name another.\n"), (same.ExitCode, same.Error));
    }
}
