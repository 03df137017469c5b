using System.Xml;
using System.Xml.Linq;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Tests;

/// <summary>HTML that needs nothing else and lets nothing through.</summary>
public sealed class HtmlTests
{
    [Theory]
    [MemberData(nameof(AnswerTests.Questions), MemberType = typeof(AnswerTests))]
    public async Task Every_answer_is_a_well_formed_document_of_its_own(string commandLine)
    {
        var run = await Tool.AskAsync([.. commandLine.Split('|'), "--output", "html"]);

        Assert.Equal(("", ExitCode.Answer), (run.Error, run.ExitCode));
        var html = Parse(run.Out);
        Assert.Equal("en", html.Attribute("lang")?.Value);
        Assert.Equal(html.Descendants("h1").Single().Value, html.Descendants("title").Single().Value);
        Assert.DoesNotContain(html.DescendantsAndSelf(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain(html.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "src" or "href" or "style");
        Assert.DoesNotContain("url(", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("\"quoted\" & 'single' </title></style>", "\"quoted\" & 'single' </title></style>")]
    [InlineData("safe\u202eexe.txt\u2066\u200f", "safe\\u202eexe.txt\\u2066\\u200f")]
    [InlineData("bell\u0007 \0 line\nnext", "bell\\u0007 \\u0000 line next")]
    [InlineData("r\u00e9sum\u00e9 \u2019 \ud83d\ude00", "r\u00e9sum\u00e9 \u2019 \ud83d\ude00")]
    public void Text_stays_text_wherever_it_stands(string hostile, string shown)
    {
        var table = Table.Of([hostile, hostile], [[hostile, hostile], ["", hostile]]);
        var source = new Source(hostile, new string('0', 64), hostile, hostile);
        var answer = new Answer(
            hostile, hostile, [new Section(hostile, [hostile], table), new Section(null, [], table with { Grouped = true })], table,
            new Payload(true, wire => wire.Boolean), source, [hostile]);

        var text = HtmlRenderer.Render(answer);

        var html = Parse(text);
        Assert.Equal(shown, html.Descendants("h1").Single().Value);
        Assert.Equal(shown, html.Descendants("title").Single().Value);
        Assert.Equal(shown, html.Descendants("td").First().Value);
        Assert.Equal(5 + 4, html.Descendants("td").Concat(html.Descendants("th")).Count(c => c.Value == shown));
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
    }

    private static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
