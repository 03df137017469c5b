using MfgPathways.Formats;
using MfgPathways.Publication;
using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Publication;

public sealed class PublicationReaderTests
{
    [Fact]
    public void The_text_yields_the_committed_files_byte_by_byte()
    {
        var content = PublicationReader.Read(PublicationFile.Text());
        using var directory = new TemporaryDirectory();
        PublicationDirectory.Write(content, directory.Path);
        var committed = Path.Combine(Repository.Root, "src", "MfgPathways", "Data");
        Assert.Equal(Names(committed), Names(directory.Path));
        foreach (var name in Names(committed))
            Assert.True(
                File.ReadAllBytes(Path.Combine(committed, name)).AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(directory.Path, name))),
                $"{name} differs from the committed file.");

        static string[] Names(string path) =>
            [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void What_is_embedded_is_what_the_text_yields()
    {
        var content = PublicationReader.Read(PublicationFile.Text());
        Assert.Equal(content.Framework, EmbeddedFramework.Read());
        Assert.Equal(content.LabourMarket, EmbeddedPublication.LabourMarket());
        Assert.Equal(content.PublishedFigures, EmbeddedPublication.PublishedFigures());
        Assert.Equal(content.Errata, EmbeddedPublication.Errata());
    }

    [Fact]
    public void Line_ends_of_another_system_make_no_difference()
    {
        var text = PublicationFile.Text();
        Assert.Equal(PublicationReader.Read(text).Framework, PublicationReader.Read(text.ReplaceLineEndings("\r\n")).Framework);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear reader,\n\nthis is another text.\tIndeed.\n")]
    public void Another_document_is_refused(string text)
    {
        var refusal = Assert.Throws<PublicationException>(() => PublicationReader.Read(text));
        Assert.Contains("another document", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void A_truncated_text_is_refused(double share)
    {
        var text = PublicationFile.Text();
        var problems = Assert.Throws<PublicationException>(() => PublicationReader.Read(text[..(int)(text.Length * share)])).Problems;
        Assert.Contains(problems, p => p.Message.Contains("Appendix B.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Table 4. Essential KSAs Aligned to DOL Advanced Manufacturing Competency Model.", "\"Table 4.\" is missing.")]
    [InlineData("Fig. 7. Number of KSA selections", "\"Fig. 7.\" is missing.")]
    [InlineData("33% of all KSAs", "Section 3 does not state exactly once")]
    [InlineData("4.6.08.05\tUnderstand", "Section 2 states 235 ksas; the tables yield 234.")]
    [InlineData("4.3.08\tMECHANICAL", "The heading of sub-competency 4.3.08 is missing.")]
    [InlineData("\nInstrumentation Technicians - BioMFG", "Table 19 has 341 lines; 342 are expected.")]
    [InlineData("Engineers CNC", "cannot be told apart")]
    [InlineData("\n- Operate industrial equipment", "Section 3.2.2 lists 13 associated KSAs; 14 are expected.")]
    [InlineData(" documentation as part of workflow processes", "Section 3.2.2: no KSA is called \"Follow SOPs and provide\".")]
    [InlineData(" Textiles Technicians - Materials", "Table 19 has 1213 selections; 1214 are expected.")]
    public void A_text_that_lost_a_piece_is_refused(string piece, string problem)
    {
        var text = PublicationFile.Text();
        Assert.Contains(piece, text, StringComparison.Ordinal);
        var at = text.LastIndexOf(piece, StringComparison.Ordinal);
        var spoilt = $"{text[..at]}{text[(at + piece.Length)..]}";
        Assert.Contains(
            problem, Assert.Throws<PublicationException>(() => PublicationReader.Read(spoilt)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_any_one_line_is_refused_or_says_the_same()
    {
        var lines = PublicationFile.Text().Split('\n');
        var whole = EmbeddedFramework.Read();
        Parallel.For(0, lines.Length / 29, i =>
        {
            try
            {
                Assert.Equal(whole, PublicationReader.Read(string.Join('\n', lines.Where((_, n) => n != i * 29))).Framework);
            }
            catch (PublicationException e)
            {
                Assert.NotEmpty(e.Problems);
            }
        });
    }
}
