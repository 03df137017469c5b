using System.Globalization;
using System.Text;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Shapes and texts of a drawing. It remembers how far they reach, so that the whole is in view. Lengths are in user units, about pixels.
/// Elements are written as text: the framework's writer of XML would make the native program much larger.
/// </summary>
internal sealed class SvgCanvas
{
    private const double Margin = 16;
    private readonly StringBuilder body = new();

    public double Right { get; private set; }

    public double Bottom { get; private set; }

    /// <summary>A rectangle; <paramref name="says"/> is shown where a pointer rests on it.</summary>
    public void Box(
        double x, double y, double width, double height, string fill, string? stroke = null, string? dashes = null, string? says = null)
    {
        Element(
            "rect",
            $"{Numbers(("x", x), ("y", y), ("width", width), ("height", height))} fill=\"{fill}\"{Stroke(stroke, 1, dashes)}", Says(says));
        Reach(x + width, y + height);
    }

    public void Circle(double x, double y, double radius, string fill, string stroke, string? says = null)
    {
        Element("circle", $"{Numbers(("cx", x), ("cy", y), ("r", radius))} fill=\"{fill}\"{Stroke(stroke, 1, null)}", Says(says));
        Reach(x + radius, y + radius);
    }

    /// <summary>A line through points.</summary>
    public void Line(IReadOnlyList<(double X, double Y)> points, double width = 1, string? dashes = null, string stroke = "#000")
    {
        Element("polyline", $" points=\"{Points(points)}\" fill=\"none\"{Stroke(stroke, width, dashes)}", "");
        foreach (var (x, y) in points)
            Reach(x, y);
    }

    /// <summary>A full triangle that points to the right, its tip at a point.</summary>
    public void Arrowhead(double x, double y) =>
        Element("polygon", $" points=\"{Points([(x, y), (x - 9, y - 5), (x - 9, y + 5)])}\"", "");

    /// <summary>A line of text, its base at y; anchor is start, middle or end.</summary>
    public void Text(
        string text, double x, double y, double size, string anchor = "start", bool bold = false, string fill = "#000",
        bool upwards = false)
    {
        Element(
            "text",
            Numbers(("x", x), ("y", y), ("font-size", size))
                + (anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")
                + (bold ? " font-weight=\"bold\"" : "")
                + (fill == "#000" ? "" : $" fill=\"{fill}\"")
                + (upwards ? $" transform=\"rotate(-90 {Number(x)} {Number(y)})\"" : ""),
            SvgText.Escaped(text));
        var width = SvgText.Width(text, size);
        Reach(upwards ? x : anchor switch { "start" => x + width, "middle" => x + (width / 2), _ => x }, y + (size * 0.3));
    }

    /// <summary>A text over several lines, the first at y; gives the base of the line after it.</summary>
    public double Paragraph(string text, double x, double y, double size, double width, bool bold = false)
    {
        foreach (var line in SvgText.Wrapped(text, size, width))
        {
            Text(line, x, y, size, bold: bold);
            y += size * SvgText.LineHeight;
        }

        return y;
    }

    /// <summary>
    /// The drawing with its title and description. Without a size of its own it fills the window or page that shows it alone; within a
    /// page it needs one.
    /// </summary>
    public string Document(string title, string description, bool sized)
    {
        var (width, height) = (Number(Math.Ceiling(Right + Margin)), Number(Math.Ceiling(Bottom + Margin)));
        var size = sized ? $" width=\"{width}\" height=\"{height}\"" : "";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"{size} role=\"img\" "
            + "font-family=\"Helvetica, Arial, sans-serif\">\n"
            + $"<title>{SvgText.Escaped(title)}</title>\n<desc>{SvgText.Escaped(description)}</desc>\n"
            + $"<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\" />\n{body}</svg>\n";
    }

    private void Element(string name, string attributes, string content) => body.Append(
        content.Length == 0 ? $"<{name}{attributes} />\n" : $"<{name}{attributes}>{content}</{name}>\n");

    private static string Says(string? says) => says is null ? "" : $"<title>{SvgText.Escaped(says)}</title>";

    private static string Stroke(string? stroke, double width, string? dashes) => stroke is null
        ? ""
        : $" stroke=\"{stroke}\"" + (width == 1 ? "" : $" stroke-width=\"{Number(width)}\"")
            + (dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"");

    private static string Numbers(params IEnumerable<(string Name, double Value)> numbers) =>
        string.Concat(numbers.Select(n => $" {n.Name}=\"{Number(n.Value)}\""));

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}"));

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private void Reach(double x, double y)
    {
        Right = Math.Max(Right, x);
        Bottom = Math.Max(Bottom, y);
    }
}
