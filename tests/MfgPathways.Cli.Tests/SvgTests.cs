using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using MfgPathways.Associations;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Tests;

/// <summary>Pictures that everybody can read: in words, in grey, in print.</summary>
public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ConcurrentDictionary<string, Task<string>> Answers = new(StringComparer.Ordinal);

    /// <summary>Command lines whose answers have a picture.</summary>
    public static TheoryData<string> Pictured() =>
    [
        "heatmap|areas", "heatmap|competencies", "heatmap|sub-competencies", "heatmap|competency-pairs|--merge-titles",
        "heatmap|sub-competency-pairs", "heatmap|sub-competency-pairs|--within|4.1,4.2,4.3|--merge-titles",
        "heatmap|sub-competencies|--within|5.1", "report|figure|5", "report|figure|7", "report|figure|9",
        "path|cnc operator|mechatronics technician", "path|cnc operator|welder",
        "path|cnc operator|manufacturing technician", "path|cnc operator|mechatronics technician|--route|C|--effort|rarity",
        "path|cnc operator|mechatronics technician|--model|memoryless|--max-moves|50",
        "path|cnc operator|mechatronics technician|--model|memoryless|--method|yen|--routes|5|--max-stretch|7",
        "clusters|ksas", "clusters|occupations|--method|average-linkage|--cut|12",
        "plan|cnc operator|mechatronics technician|--max-stretch|5", "plan|machine operators@mtrl|mechanical engineers@mtrl",
    ];

    [Theory]
    [MemberData(nameof(Pictured))]
    public async Task A_picture_says_in_words_what_it_shows_and_needs_nothing_else(string commandLine)
    {
        var svg = await Draw(commandLine);

        Assert.Equal((Svg + "svg", "img"), (svg.Name, svg.Attribute("role")?.Value));
        Assert.Equal([Svg + "title", Svg + "desc"], svg.Elements().Take(2).Select(e => e.Name));
        Assert.InRange(svg.Element(Svg + "title")!.Value.Length, 10, 150);
        Assert.InRange(svg.Element(Svg + "desc")!.Value.Length, 60, 20_000);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "use" or "style" or "foreignObject");
        Assert.DoesNotContain(
            svg.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration),
            a => a.Name.LocalName is "href" or "src" or "style" || a.Value.Contains("url(", StringComparison.Ordinal));
        Assert.Contains(svg.Descendants(Svg + "text"), t => t.Value.StartsWith("Release nist-ams-600-20", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pictured))]
    public async Task No_text_leaves_the_view_or_lies_on_another(string commandLine) => AssertReadable(await Draw(commandLine));

    [Theory]
    [MemberData(nameof(Pictured))]
    public async Task Text_has_enough_contrast_with_what_lies_behind_it(string commandLine)
    {
        var svg = await Draw(commandLine);
        var boxes = svg.Elements(Svg + "rect")
            .Select(r => (Number(r, "x"), Number(r, "y"), Number(r, "width"), Number(r, "height"), Fill(r))).ToArray();
        foreach (var text in svg.Descendants(Svg + "text"))
        {
            var (x, y) = (Number(text, "x"), Number(text, "y") - 3);
            var (_, _, _, _, behind) = boxes.Last(b => x >= b.Item1 && x <= b.Item1 + b.Item3 && y >= b.Item2 && y <= b.Item2 + b.Item4);
            Assert.InRange(Fill(text).Contrast(behind), 4.5, 21);
        }
    }

    [Fact]
    public void Shades_darken_steadily_and_their_ink_is_readable()
    {
        Shade[] shades = [.. Enumerable.Range(0, 1001).Select(i => Shade.Of(i / 1000.0))];

        Assert.All(shades, s => Assert.InRange(s.Contrast(s.Ink), 4.5, 21));
        Assert.All(shades.Zip(shades.Skip(1)), pair => Assert.True(pair.First.Luminance > pair.Second.Luminance));
        Assert.InRange(shades[0].Contrast(shades[^1]), 10, 21);
        Assert.Equal((21.0, 1.0), (Math.Round(Shade.Black.Contrast(Shade.White), 6), Shade.Black.Contrast(Shade.Black)));
        Assert.Equal(4.54, Shade.White.Contrast(new Shade(118, 118, 118)), 0.01);
    }

    [Fact]
    public async Task Every_count_of_a_wide_heat_map_is_told_where_the_pointer_rests()
    {
        var svg = await Draw("heatmap|sub-competency-pairs|--merge-titles");

        var told = svg.Descendants(Svg + "rect").Select(r => r.Element(Svg + "title")?.Value).OfType<string>().ToArray();

        Assert.Contains("4.2.05, 4.2.09: 24", told);
        Assert.Contains("4.2.05: 40 in all", told);
    }

    [Theory]
    [InlineData("heatmap|areas")]
    [InlineData("path|cnc operator|mechatronics technician")]
    public async Task A_page_shows_the_picture_too(string commandLine)
    {
        var page = await Answer(commandLine, "html");
        var alone = await Draw(commandLine);

        var inline = XDocument.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]).Descendants(Svg + "svg").Single();

        Assert.Equal(alone.Element(Svg + "desc")!.Value, inline.Element(Svg + "desc")!.Value);
        Assert.NotNull(inline.Attribute("width"));
        Assert.Null(alone.Attribute("width"));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string hostile = "</text><script>alert(1)</script> & \u202e\u0007\uffff \"'\n";
        MatrixLabel[] labels = [new(hostile, hostile, hostile), new("b", hostile, "b")];
        var map = new HeatMap(hostile, hostile, hostile, new CountMatrix(MatrixKind.Areas, labels, labels, [[1, 2], [2, 3]]));
        var lanes = new RouteLanes(
            hostile, hostile, hostile, [new RouteLane(hostile, [new RouteHop(hostile, hostile, null, [hostile], [hostile])], hostile)],
            [new Ksa(hostile, "s", hostile)]);

        var tree = new MergeTree(hostile, hostile, hostile, [hostile, hostile], [new DendrogramMerge(0, 1, 1, 2)], [1, 1]);
        var clusters = new ClusterMap(hostile, hostile, hostile, [new ClusterOnMap(1, hostile, [hostile])], []);

        foreach (var picture in (Picture[])[map, lanes, tree, clusters])
        {
            var svg = XDocument.Parse(SvgRenderer.Inline(picture)).Root!;
            Assert.Empty(svg.Descendants(Svg + "script"));
            Assert.StartsWith("</text><script>", svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gap|cnc operator|welder", "gap")]
    [InlineData("associated|4.1.07.02", "associated")]
    [InlineData("report|table|5", "report")]
    public async Task An_answer_without_a_picture_says_which_have_one(string commandLine, string command)
    {
        var run = await Tool.AskAsync([.. commandLine.Split('|'), "--output", "svg"]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(
            $"mfgpath: This answer of `{command}` has no picture; --output svg goes with heatmap,", run.Error, StringComparison.Ordinal);
    }

    internal static void AssertReadable(XElement svg)
    {
        var view = svg.Attribute("viewBox")!.Value.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture))
            .ToArray();
        var texts = svg.Descendants(Svg + "text").Select(t => (t.Value, Box: Box(t))).ToArray();
        foreach (var (value, box) in texts)
            Assert.True(box.Left >= 0 && box.Top >= 0 && box.Right <= view[2] && box.Bottom <= view[3], $"{value} leaves the view");
        foreach (var (i, (value, box)) in texts.Index())
            foreach (var (other, otherBox) in texts.Skip(i + 1))
                Assert.False(
                    box.Left < otherBox.Right && otherBox.Left < box.Right && box.Top < otherBox.Bottom && otherBox.Top < box.Bottom,
                    $"{value} lies on {other}");
    }

    // Where a text is, by its estimated width; letters reach from three quarters of their size above the base to a fifth below it.
    private static (double Left, double Top, double Right, double Bottom) Box(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        var width = SvgText.Width(text.Value, size);
        if (text.Attribute("transform") is not null)
            return (x - (0.75 * size), y - width, x + (0.2 * size), y);
        var left = text.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (left, y - (0.75 * size), left + width, y + (0.2 * size));
    }

    private static async Task<XElement> Draw(string commandLine) => XDocument.Parse(await Answer(commandLine, "svg")).Root!;

    // Each once.
    private static Task<string> Answer(string commandLine, string form) =>
        Answers.GetOrAdd($"{commandLine}|--output|{form}", line => Run(line.Split('|')));

    private static async Task<string> Run(string[] args)
    {
        var run = await Tool.AskAsync(args);
        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        return run.Out;
    }

    private static double Number(XElement element, string attribute) => element.Attribute(attribute) is { } a
        ? double.Parse(a.Value, CultureInfo.InvariantCulture)
        : 0;

    private static Shade Fill(XElement element)
    {
        var digits = (element.Attribute("fill")?.Value ?? "#000").TrimStart('#');
        var full = digits.Length == 3 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
        return new Shade(Part(0), Part(2), Part(4));

        double Part(int at) => Convert.ToInt32(full.Substring(at, 2), 16);
    }
}
