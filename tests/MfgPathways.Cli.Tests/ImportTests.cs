namespace MfgPathways.Cli.Tests;

public sealed class ImportTests
{
    [Fact]
    public async Task Importing_the_publication_writes_the_committed_files_byte_for_byte()
    {
        var publication = Repository.Publication();
        Assert.SkipWhen(publication is null, Repository.NoPublication);
        var directory = Directory.CreateTempSubdirectory("mfgpath");
        try
        {
            var run = await Tool.RunAsync("import", "publication", publication!, "--to", directory.FullName);

            Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
            var committed = Path.Combine(Repository.Root, "src", "MfgPathways", "Data");
            Assert.Equal(Names(committed), Names(directory.FullName));
            foreach (var name in Names(committed))
                Assert.True(
                    File.ReadAllBytes(Path.Combine(committed, name!)).AsSpan()
                        .SequenceEqual(File.ReadAllBytes(Path.Combine(directory.FullName, name!))),
                    name);
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        static string?[] Names(string folder) => [.. Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task A_directory_of_csv_files_answers_like_the_built_in_framework()
    {
        var data = Path.Combine(Repository.Root, "src", "MfgPathways", "Data");

        var fromDirectory = await Tool.RunAsync("gap", "cnc operator", "mechatronics technician", "--framework", data);
        var builtIn = await Tool.RunAsync("gap", "cnc operator", "mechatronics technician");

        Assert.Equal(builtIn.Out, fromDirectory.Out);
    }

    [Fact]
    public async Task A_defective_directory_is_refused_with_file_and_line_of_every_defect()
    {
        var directory = Directory.CreateTempSubdirectory("mfgpath");
        try
        {
            CopiedFiles.Into(directory.FullName, Path.Combine(Repository.Root, "src", "MfgPathways", "Data"));
            await File.AppendAllTextAsync(
                Path.Combine(directory.FullName, "requirements.csv"), "nobody,4.1.07.02,1,1\nmaterials/welder,9.9.99.99,none,1\n",
                TestContext.Current.CancellationToken);

            var run = await Tool.RunAsync("occupations", "--framework", directory.FullName);

            Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Out));
            Assert.Contains("requirements.csv:1136: Unknown occupation nobody.", run.Error, StringComparison.Ordinal);
            Assert.Contains("requirements.csv:1137:", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
