namespace MfgPathways.Cli.Tests;

public sealed class ImportTargetTests
{
    [Fact]
    public async Task An_import_overwrites_no_framework_without_force_and_leaves_none_of_its_files_beside_another()
    {
        using var target = new TargetDirectory();
        var cancel = TestContext.Current.CancellationToken;
        Assert.Equal(
            ExitCode.Answer,
            (await Tool.AskAsync("import", "onet", Repository.Sample("onet"), "--hours-per-level", "10", "--to", target.Path)).ExitCode);
        var ksas = Path.Combine(target.Path, "ksas.csv");
        await File.AppendAllTextAsync(ksas, "mine,2.A.1,An edit\n", cancel);
        await File.WriteAllTextAsync(Path.Combine(target.Path, "notes.txt"), "mine", cancel);

        var refused = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--to", target.Path);

        Assert.Equal((ExitCode.Failure, ""), (refused.ExitCode, refused.Out));
        Assert.Equal(
            $"mfgpath: {target.Path} is there already and is not empty: name another directory, or add --force to replace the "
                + "framework in it.\n",
            refused.Error);
        Assert.EndsWith("An edit\n", await File.ReadAllTextAsync(ksas, cancel), StringComparison.Ordinal);

        var replaced = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--strict", "--to", target.Path, "--force");
        Assert.Equal(ExitCode.Failure, replaced.ExitCode);
        Assert.True(File.Exists(Path.Combine(target.Path, "hours.csv")));

        replaced = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--to", target.Path, "--force");
        Assert.Equal((ExitCode.Answer, ""), (replaced.ExitCode, replaced.Error));
        Assert.False(File.Exists(Path.Combine(target.Path, "hours.csv")));
        Assert.True(File.Exists(Path.Combine(target.Path, "notes.txt")));
        Assert.Equal(ExitCode.Answer, (await Tool.AskAsync("show", "turner", "--framework", target.Path)).ExitCode);
    }

    [Fact]
    public async Task The_publication_overwrites_no_framework_without_force_either()
    {
        var publication = Repository.Publication();
        Assert.SkipWhen(publication is null, Repository.NoPublication);
        using var target = new TargetDirectory();
        Directory.CreateDirectory(target.Path);
        await File.WriteAllTextAsync(Path.Combine(target.Path, "other-titles.csv"), "x", TestContext.Current.CancellationToken);

        var refused = await Tool.AskAsync("import", "publication", publication!, "--to", target.Path);
        Assert.Equal((ExitCode.Failure, ""), (refused.ExitCode, refused.Out));
        Assert.Single(Directory.GetFiles(target.Path));

        var replaced = await Tool.AskAsync("import", "publication", publication!, "--to", target.Path, "--force");
        Assert.Equal(ExitCode.Answer, replaced.ExitCode);
        Assert.False(File.Exists(Path.Combine(target.Path, "other-titles.csv")));
    }

    [Fact]
    public async Task The_list_of_rejected_rows_overwrites_no_file_without_force()
    {
        using var target = new TargetDirectory();
        Directory.CreateDirectory(target.Path);
        var list = Path.Combine(target.Path, "list.csv");
        await File.WriteAllTextAsync(list, "mine", TestContext.Current.CancellationToken);

        var refused = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--rejects", list);
        Assert.Equal(
            (ExitCode.Failure, $"mfgpath: {list} is there already: name another file, or add --force to replace it.\n"),
            (refused.ExitCode, refused.Error));
        Assert.Equal("mine", await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken));

        var replaced = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--rejects", list, "--force");
        Assert.Equal(ExitCode.Answer, replaced.ExitCode);
        Assert.StartsWith(
            "file,line,column,reason\ncase.json,15,5,", await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_directory_that_is_read_is_known_by_any_name_and_is_never_the_target()
    {
        using var source = new TargetDirectory();
        using var link = new TargetDirectory();
        var written = await Tool.AskAsync("import", "case", Repository.Sample("case.json"), "--to", source.Path);
        Assert.Equal(ExitCode.Answer, written.ExitCode);
        Directory.CreateSymbolicLink(link.Path, source.Path);
        try
        {
            foreach (var name in (string[])[source.Path, $"{source.Path}/", $"{source.Path}/../{Path.GetFileName(source.Path)}", link.Path])
            {
                var run = await Tool.AskAsync("import", "csv", source.Path, "--to", name, "--force");

                Assert.Equal(
                    (ExitCode.Usage, "mfgpath: --to is the directory that is read: name another.\n"), (run.ExitCode, run.Error));
            }
        }
        finally
        {
            Directory.Delete(link.Path);
        }
    }

    [Theory]
    [InlineData("--merge-titles")]
    [InlineData("--merge-synonyms")]
    [InlineData("--borrowed", "no-such-file.csv")]
    [InlineData("--framework", "no-such-directory")]
    [InlineData("--store", "http://localhost:7474")]
    [InlineData("--database", "other")]
    public async Task Options_that_would_change_nothing_are_refused(params string[] option)
    {
        string[] csv = ["csv", Path.Combine(Repository.Root, "src", "MfgPathways", "Data")];
        foreach (var import in (string[][])[csv, ["esco", Repository.Sample("esco")], ["publication", "x", "--to", "y"]])
        {
            var run = await Tool.AskAsync(["import", .. import, .. option]);

            Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
            Assert.Contains($"leave {option[0]} out", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--to is empty: write what is meant, or leave it out.", "import", "case", "case.json", "--to", "")]
    [InlineData("--to is empty: write what is meant, or leave it out.", "export", "gexf", "framework", "--to", "")]
    [InlineData("--framework is empty: write what is meant, or leave it out.", "occupations", "--framework", "")]
    [InlineData("An argument is empty: write what is meant, or leave it out.", "diff", "embedded", "")]
    public async Task A_variable_of_the_shell_that_is_not_set_is_told(string sentence, params string[] args)
    {
        var run = await Tool.AskAsync(args);

        Assert.Equal((ExitCode.Usage, "", $"mfgpath: {sentence}\n"), (run.ExitCode, run.Out, run.Error));
    }
}
