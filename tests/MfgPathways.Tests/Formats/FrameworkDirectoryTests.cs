using System.Text;
using CsCheck;
using MfgPathways.Formats;

namespace MfgPathways.Tests.Formats;

public sealed class FrameworkDirectoryTests
{
    [Fact]
    public void What_was_written_is_read_back_equal() => FrameworkGen.Any.Sample(framework =>
    {
        using var directory = new TemporaryDirectory();
        FrameworkDirectory.Write(framework, directory.Path);
        Assert.Equal(framework, FrameworkDirectory.Read(directory.Path));
    }, iter: 50);

    [Fact]
    public void The_same_framework_gives_the_same_bytes() => FrameworkGen.Any.Sample(framework =>
        Assert.Equal(FrameworkFiles.Of(framework), FrameworkFiles.Of(Framework.Create(FrameworkRows.From(framework)))), iter: 50);

    [Fact]
    public void The_column_of_codes_stands_in_the_files_whose_rows_have_codes()
    {
        var rows = FrameworkRows.From(EmbeddedFramework.Read());
        rows.Occupations[1] = new(rows.Occupations[1].Value with { Code = "7223.4" }, "");
        var (plain, coded) = (FrameworkFiles.Of(EmbeddedFramework.Read()), FrameworkFiles.Of(Framework.Create(rows)));

        Assert.Equal(["occupations.csv"], plain.Zip(coded).Where(f => f.First != f.Second).Select(f => f.First.Name));
        Assert.StartsWith("id,title,area_ids,institutes\n", Text(plain, "occupations.csv"), StringComparison.Ordinal);
        Assert.StartsWith("id,code,title,area_ids,institutes\n", Text(coded, "occupations.csv"), StringComparison.Ordinal);
        Assert.Contains(",7223.4,", Text(coded, "occupations.csv").Split('\n')[2], StringComparison.Ordinal);

        static string Text(List<TextFile> files, string name) => files.Single(f => f.Name == name).Text;
    }

    [Fact]
    public void Files_are_UTF_8_without_a_mark_and_lines_end_in_LF()
    {
        using var directory = new TemporaryDirectory();
        FrameworkDirectory.Write(EmbeddedFramework.Read(), directory.Path);
        foreach (var file in Directory.GetFiles(directory.Path))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void Writing_replaces_the_files_and_leaves_others_and_no_rest()
    {
        using var directory = new TemporaryDirectory();
        directory.Put("notes.txt", "mine");
        directory.Put("ksas.csv", "old");
        FrameworkDirectory.Write(EmbeddedFramework.Read(), directory.Path);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(directory.Path, "notes.txt")));
        Assert.Equal(9, Directory.GetFileSystemEntries(directory.Path).Length);
        Assert.Equal(EmbeddedFramework.Read(), FrameworkDirectory.Read(directory.Path));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(directory.Path)!, Path.GetFileName(directory.Path) + ".*.tmp"));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_files()
    {
        using var directory = new TemporaryDirectory();
        directory.Put("old", "old");
        var blocked = Path.Combine(directory.Path, "old");
        Assert.ThrowsAny<IOException>(() => FrameworkDirectory.Write(EmbeddedFramework.Read(), blocked));
        Assert.Equal(["old"], Directory.GetFileSystemEntries(directory.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_id_that_contains_the_separator_is_not_written()
    {
        var rows = FrameworkRows.From(EmbeddedFramework.Read());
        rows.Ksas[0] = new(rows.Ksas[0].Value with { Synonyms = ["a;b"] }, "KSA");
        using var directory = new TemporaryDirectory();
        Assert.Throws<ArgumentException>(() => FrameworkDirectory.Write(Framework.Create(rows), directory.Path));
        Assert.Empty(Directory.GetFileSystemEntries(directory.Path));

        rows.Areas.Add(new(new("a;b", "A", "A"), "area"));
        Assert.Equal(
            "area: The id \"a;b\" contains ';', which separates the ids of a list.",
            Assert.Throws<FrameworkException>(() => Framework.Create(rows)).Defects.Single().ToString());
    }
}
