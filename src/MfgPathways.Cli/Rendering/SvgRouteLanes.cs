using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Moves;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Draws routes as lanes of boxes and arrows. The line of an arrow tells its evidence; below each box stand the KSAs to learn for it.
/// </summary>
internal static class SvgRouteLanes
{
    private const int MovesInARow = 4;
    private const double Gap = 84;
    private const double BoxWidth = 132;
    private const double Size = 12;
    private const double Small = 10;
    private const double Line = Size * SvgText.LineHeight;
    private const double SmallLine = Small * SvgText.LineHeight;
    private const double Step = BoxWidth + Gap;
    private const double LeastWidth = (3 * Step) + BoxWidth;

    public static void Draw(SvgCanvas canvas, RouteLanes lanes)
    {
        var width = Math.Max(LeastWidth, BoxWidth + (Step * Math.Min(MovesInARow, lanes.Lanes.Max(l => l.Hops.Count))));
        var y = SvgHead.Draw(canvas, lanes, width);
        foreach (var lane in lanes.Lanes)
            y = Lane(canvas, lanes.From, lane, y + Line);
        Legend(canvas, lanes, y + Line, width);
    }

    // A route of many moves goes on in the next row, from an empty start.
    private static double Lane(SvgCanvas canvas, string from, RouteLane lane, double y)
    {
        canvas.Text(lane.Heading, SvgHead.Left, y, Size, bold: true);
        y += Line / 2;
        foreach (var (row, hops) in lane.Hops.Chunk(MovesInARow).Index())
        {
            var height = hops.SelectMany(h => new[] { BoxHeight(h.To), 2 * (10 + (Effort(h).Count * SmallLine)) })
                .Append(BoxHeight(from)).Max();
            if (row == 0)
                Occupation(canvas, from, SvgHead.Left, y, height);
            else
                canvas.Text("\u2026", SvgHead.Left + BoxWidth, y + (height / 2), Size, "end");
            var next = y + height;
            foreach (var (i, hop) in hops.Index())
                next = Math.Max(next, Hop(canvas, hop, SvgHead.Left + ((i + 1) * Step), y, height));
            var last = SvgHead.Left + (hops.Length * Step);
            if ((row + 1) * MovesInARow >= lane.Hops.Count)
                canvas.Text(lane.End, last, next += Line, Size, bold: true);
            y = next + Line;
        }

        return y;
    }

    private static double Hop(SvgCanvas canvas, RouteHop hop, double x, double y, double height)
    {
        var middle = y + (height / 2);
        var (width, dashes) = Style(hop.Grade);
        canvas.Line([(x - Gap, middle), (x - 8, middle)], width, dashes);
        canvas.Arrowhead(x, middle);
        foreach (var (i, line) in Effort(hop).AsEnumerable().Reverse().Index())
            canvas.Text(line, x - (Gap / 2) - 4, middle - 7 - (i * SmallLine), Small, "middle", bold: true);
        if (hop.Grade is { } grade)
            canvas.Text(EvidenceNames.Of(grade), x - (Gap / 2) - 4, middle + 7 + Small, Small, "middle");
        Occupation(canvas, hop.To, x, y, height);
        var below = y + height + SmallLine;
        foreach (var line in SvgText.Wrapped(string.Join(", ", hop.Learn.Concat(hop.OnTheWay.Select(id => $"{id}*"))), Small, BoxWidth))
        {
            canvas.Text(line, x, below, Small);
            below += SmallLine;
        }

        return below - SmallLine;
    }

    private static List<string> Effort(RouteHop hop) => SvgText.Wrapped(hop.Effort, Small, Gap - 10);

    private static void Occupation(SvgCanvas canvas, string name, double x, double y, double height)
    {
        var lines = SvgText.Wrapped(name, Size, BoxWidth - 12);
        canvas.Box(x, y, BoxWidth, height, "#f4f4f4", "#000");
        var line = y + ((height - (lines.Count * Line)) / 2) + Size;
        foreach (var text in lines)
        {
            canvas.Text(text, x + (BoxWidth / 2), line, Size, "middle");
            line += Line;
        }
    }

    private static double BoxHeight(string name) => (SvgText.Wrapped(name, Size, BoxWidth - 12).Count * Line) + 10;

    private static void Legend(SvgCanvas canvas, RouteLanes lanes, double y, double width)
    {
        var hops = lanes.Lanes.SelectMany(l => l.Hops).ToArray();
        Evidence[] grades = [.. hops.Select(h => h.Grade).OfType<Evidence>().Distinct().OrderDescending()];
        var x = SvgHead.Left;
        if (grades.Length > 0)
            canvas.Text("Evidence of a move:", x, y, Small);
        x += SvgText.Width("Evidence of a move: ", Small);
        foreach (var grade in grades)
        {
            var (line, dashes) = Style(grade);
            canvas.Line([(x, y - 4), (x + 36, y - 4)], line, dashes);
            canvas.Text(EvidenceNames.Of(grade), x + 42, y, Small);
            x += 60 + SvgText.Width(EvidenceNames.Of(grade), Small);
        }

        if (hops.Any(h => h.OnTheWay.Count > 0))
            canvas.Text("* the destination does not require it: waste", SvgHead.Left, y += SmallLine, Small);
        y += Line;
        foreach (var ksa in lanes.Ksas)
        {
            canvas.Text(ksa.CodeOrId(), SvgHead.Left, y, Small);
            y = canvas.Paragraph(ksa.Name, SvgHead.Left + 72, y, Small, width - 72);
        }
    }

    // Told by thickness and dashes, so that it survives a photocopy.
    private static (double Width, string? Dashes) Style(Evidence? grade) => grade switch
    {
        Evidence.Strong => (3.5, null),
        Evidence.Moderate => (2, null),
        Evidence.Weak => (1.5, "9 4"),
        Evidence.Related => (1.5, "4 4"),
        Evidence.None => (1.5, "1.5 4"),
        _ => (1.5, null),
    };
}
