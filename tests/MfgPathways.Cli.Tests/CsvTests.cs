using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")", "\"'=HYPERLINK(\"\"http://evil\"\")\"")]
    [InlineData("+1 or more", "'+1 or more")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("+3", "+3")]
    [InlineData("-1e-05", "-1e-05")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_is_shown_and_not_run(string cell, string written)
    {
        var rows = Table.Of(["name", "more"], [[cell, "x"]]);

        var csv = CsvRenderer.Render(new Answer("", "", [], rows, new Payload("", wire => wire.Boolean), null, []));

        Assert.Equal($"name,more\n{written},x\n", csv);
    }
}
