using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Publication;

namespace MfgPathways.Tests.Formats;

public sealed class DirectoryWriterTests
{
    [Fact]
    public void What_a_former_import_wrote_beside_its_framework_goes_and_what_is_somebody_elses_stays()
    {
        using var directory = new TemporaryDirectory();
        var levels = OnetImport.Read(Repository.Sample("onet"), new OnetOptions { HoursPerLevel = 10 });
        ImportedDirectory.Write(levels, directory.Path, withRejects: true);
        File.WriteAllText(Path.Combine(directory.Path, "labour-market.csv"), "source\n");
        File.WriteAllText(Path.Combine(directory.Path, "notes.txt"), "mine");
        Assert.True(File.Exists(Path.Combine(directory.Path, "hours.csv")) && File.Exists(Path.Combine(directory.Path, "rejects.csv")));

        ImportedDirectory.Write(CaseImport.Read(Repository.Sample("case.json")), directory.Path, withRejects: false);

        Assert.Equal([.. FrameworkArchive.Names.Append("notes.txt").Order(StringComparer.Ordinal)], Names(directory.Path));
    }

    [Fact]
    public void Whatever_an_import_writes_is_known_to_the_next()
    {
        using var directory = new TemporaryDirectory();
        var imported = OnetImport.Read(Repository.Sample("onet"), new OnetOptions { HoursPerLevel = 10 });
        ImportedDirectory.Write(imported with { OtherTitles = [new("17-0002.00", "x")] }, directory.Path, withRejects: true);
        var written = Names(directory.Path).Concat(
        [
            PublicationSchemas.Errata.File, PublicationSchemas.LabourMarket.File, PublicationSchemas.PublishedFigures.File,
        ]);

        Assert.Equal(
            FrameworkArchive.Names.Concat(CompanionFiles.Names).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_a_file_cannot_be_put_into_its_place_all_are_as_they_were()
    {
        using var directory = new TemporaryDirectory();
        foreach (var name in (string[])["a.csv", "c.csv", "old.csv"])
            File.WriteAllText(Path.Combine(directory.Path, name), "before");
        Directory.CreateDirectory(Path.Combine(directory.Path, "b.csv"));

        Assert.ThrowsAny<IOException>(() => DirectoryWriter.Write(
            directory.Path, [new("a.csv", "after"), new("b.csv", "after"), new("c.csv", "after")], "old.csv"));

        Assert.Equal(["a.csv", "c.csv", "old.csv"], Names(directory.Path));
        Assert.All(Directory.GetFiles(directory.Path), f => Assert.Equal("before", File.ReadAllText(f)));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(directory.Path)!, $"{Path.GetFileName(directory.Path)}.*.tmp"));
    }

    private static string[] Names(string directory) =>
        [.. Directory.GetFiles(directory).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
