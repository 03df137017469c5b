using System.IO.Compression;
using System.Text;
using MfgPathways.Formats;
using MfgPathways.Importing;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

public sealed class BadSourceTests
{
    [Fact]
    public void A_wrong_delimiter_is_told_from_a_missing_column()
    {
        using var copy = CopyOf("onet");
        var path = Path.Combine(copy.Path, "Skills.txt");
        File.WriteAllText(path, File.ReadAllText(path).Replace('\t', ','));

        Assert.Contains("separate columns by a tab", Refusal(() => OnetImport.Read(copy.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_another_encoding_is_refused_by_its_line()
    {
        using var copy = CopyOf("esco");
        var path = Path.Combine(copy.Path, "skills_en.csv");
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path), .. Encoding.Latin1.GetBytes("x,http://example.org/é,,,é,,,,,,,,\n")]);

        Assert.Contains(
            "skills_en.csv:8: The text is not valid UTF-8", Refusal(() => EscoImport.Read(copy.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_another_encoding_is_refused_by_line_and_column_and_half_a_character_costs_its_item()
    {
        using var copy = new TemporaryDirectory();
        var path = Path.Combine(copy.Path, "nice.json");
        var text = File.ReadAllText(Repository.Sample("nice.json"));
        File.WriteAllText(path, text.Replace("Plant guard", "Plant guérd", StringComparison.Ordinal), Encoding.Latin1);
        var column = text.Split('\n')[11].IndexOf("Plant guard", StringComparison.Ordinal) + "Plant gu".Length + 1;
        Assert.Contains(
            $"nice.json:12:{column}: The text is not valid UTF-8", Refusal(() => NiceImport.Read(path)), StringComparison.Ordinal);

        File.WriteAllText(path, text.Replace("Knowledge of", "Knowledge \\ud83d of", StringComparison.Ordinal));
        var imported = NiceImport.Read(path);
        Assert.Equal(["S0001"], imported.Framework.Ksas.Select(k => k.Id));
        Assert.Contains(imported.Rejected, r => r.Message.StartsWith("It holds half a character", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quoted_cell_that_never_ends_is_refused_and_so_is_a_row_without_end()
    {
        using var copy = CopyOf("esco");
        var path = Path.Combine(copy.Path, "skills_en.csv");
        var whole = File.ReadAllText(path);
        File.WriteAllText(path, whole + "x,\"http://example.org/never\n");
        Assert.Contains("skills_en.csv:8: ", Refusal(() => EscoImport.Read(copy.Path)), StringComparison.Ordinal);

        File.WriteAllText(path, whole + "x,\"" + new string('y', 3_000_000));
        Assert.Contains("skills_en.csv:8: The row is longer", Refusal(() => EscoImport.Read(copy.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_are_named_together()
    {
        using var empty = new TemporaryDirectory();

        Assert.Equal(6, Assert.Throws<FrameworkException>(() => EscoImport.Read(empty.Path)).Defects.Count);
        Assert.Equal(3, Assert.Throws<FrameworkException>(() => OnetImport.Read(empty.Path)).Defects.Count);
    }

    [Fact]
    public void A_file_with_many_bad_rows_is_another_file()
    {
        using var copy = CopyOf("esco");
        File.AppendAllLines(
            Path.Combine(copy.Path, "occupationSkillRelations.csv"),
            Enumerable.Range(0, 30).Select(i => $"http://other/{i},essential,,http://x"));

        Assert.Contains("32 of its 39 rows are defective", Refusal(() => EscoImport.Read(copy.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hierarchy_as_deep_as_it_has_rows_and_closed_to_a_ring_ends()
    {
        using var copy = CopyOf("esco");
        const int depth = 100_000;
        File.AppendAllLines(
            Path.Combine(copy.Path, "skills_en.csv"),
            Enumerable.Range(0, depth).Select(i => $"KnowledgeSkillCompetence,http://deep/{i},,,deep {i},,,,,,,,"));
        File.AppendAllLines(
            Path.Combine(copy.Path, "broaderRelationsSkillPillar.csv"),
            Enumerable.Range(0, depth).Select(i => $"x,http://deep/{i},x,http://deep/{(i + 1) % depth}"));

        var imported = EscoImport.Read(copy.Path);

        Assert.Equal(depth + 5, imported.Framework.Ksas.Length);
        Assert.Contains(imported.Rejected, r => r.Message.StartsWith("Cycle: \"http://deep/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_zip_is_read_like_the_directory_also_where_its_files_stand_in_a_folder()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "framework.zip");
        var framework = EmbeddedFramework.Read();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            foreach (var name in FrameworkArchive.Names)
                using (var content = zip.CreateEntry($"mine/{name}").Open())
                    content.Write(FrameworkArchive.File(framework, name));

        Assert.Equal(framework, FrameworkArchive.Read(path));
    }

    [Fact]
    public void A_zip_that_unpacks_without_end_is_refused_in_time()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "bomb.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            using (var content = zip.CreateEntry("release.csv", CompressionLevel.Fastest).Open())
            {
                var zeros = new byte[1 << 20];
                for (var mb = 0; mb < 300; mb++)
                    content.Write(zeros);
            }

        Assert.Contains("larger than 256 MB unpacked", Refusal(() => FrameworkArchive.Read(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_ones_own_that_are_defective_take_those_with_them_that_refer_to_them_where_that_is_asked_for()
    {
        using var copy = new TemporaryDirectory();
        foreach (var name in FrameworkArchive.Names)
            File.WriteAllBytes(Path.Combine(copy.Path, name), FrameworkArchive.File(EmbeddedFramework.Read(), name)!);
        File.AppendAllText(Path.Combine(copy.Path, "sub-competencies.csv"), "9.9.09,9.9,Of no competency\n");
        File.AppendAllText(Path.Combine(copy.Path, "ksas.csv"), "9.9.09.01,9.9.09,Lost\n9.9.09.02,4.1.07\n");
        File.AppendAllText(Path.Combine(copy.Path, "requirements.csv"), "materials/cnc-operators,9.9.09.01,1,1\nx,4.1.07.02,many,1\n");

        Assert.Throws<FrameworkException>(() => FrameworkImport.Read(copy.Path, leaveOut: false));
        var imported = FrameworkImport.Read(copy.Path, leaveOut: true);

        Assert.Equal(EmbeddedFramework.Read(), imported.Framework);
        Assert.Equal(
            ["sub-competencies.csv", "ksas.csv", "ksas.csv", "requirements.csv", "requirements.csv"],
            imported.Rejected.Select(r => r.File));
    }

    private static string Refusal(Action read) => Assert.Throws<FrameworkException>(read).Message;

    private static TemporaryDirectory CopyOf(string sample)
    {
        var copy = new TemporaryDirectory();
        CopiedFiles.Into(copy.Path, Repository.Sample(sample));
        return copy;
    }
}
