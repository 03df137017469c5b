using System.Globalization;
using System.Text;
using System.Xml;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Shapes and texts of a drawing. It remembers how far they reach, so that the whole is in view. Lengths are in user units, about pixels.
/// </summary>
internal sealed class SvgCanvas : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Margin = 16;
    private readonly StringBuilder body = new();
    private readonly XmlWriter xml;

    public SvgCanvas() => xml = Writer(body, ConformanceLevel.Fragment);

    public double Right { get; private set; }

    public double Bottom { get; private set; }

    /// <summary>A rectangle; <paramref name="says"/> is shown where a pointer rests on it.</summary>
    public void Box(double x, double y, double width, double height, string fill, string? stroke = null, string? dashes = null,
        string? says = null)
    {
        Start("rect", ("x", x), ("y", y), ("width", width), ("height", height));
        xml.WriteAttributeString("fill", fill);
        Stroke(stroke, stroke is null ? 0 : 1, dashes);
        if (says is not null)
            xml.WriteElementString("title", SvgText.Clean(says));
        xml.WriteEndElement();
        Reach(x + width, y + height);
    }

    public void Circle(double x, double y, double radius, string fill, string stroke, string? says = null)
    {
        Start("circle", ("cx", x), ("cy", y), ("r", radius));
        xml.WriteAttributeString("fill", fill);
        Stroke(stroke, 1, null);
        if (says is not null)
            xml.WriteElementString("title", SvgText.Clean(says));
        xml.WriteEndElement();
        Reach(x + radius, y + radius);
    }

    /// <summary>A line through points.</summary>
    public void Line(IEnumerable<(double X, double Y)> points, double width = 1, string? dashes = null, string stroke = "#000")
    {
        xml.WriteStartElement("polyline");
        xml.WriteAttributeString("points", string.Join(' ', points.Select(p =>
        {
            Reach(p.X, p.Y);
            return $"{Number(p.X)},{Number(p.Y)}";
        })));
        xml.WriteAttributeString("fill", "none");
        Stroke(stroke, width, dashes);
        xml.WriteEndElement();
    }

    /// <summary>A full triangle that points to the right.</summary>
    public void Arrowhead(double x, double y)
    {
        xml.WriteStartElement("polygon");
        xml.WriteAttributeString("points", $"{Number(x)},{Number(y)} {Number(x - 9)},{Number(y - 5)} {Number(x - 9)},{Number(y + 5)}");
        xml.WriteEndElement();
    }

    /// <summary>A line of text, its base at y; anchor is start, middle or end.</summary>
    public void Text(string text, double x, double y, double size, string anchor = "start", bool bold = false, string fill = "#000",
        bool upwards = false)
    {
        Start("text", ("x", x), ("y", y), ("font-size", size));
        if (anchor != "start")
            xml.WriteAttributeString("text-anchor", anchor);
        if (bold)
            xml.WriteAttributeString("font-weight", "bold");
        if (fill != "#000")
            xml.WriteAttributeString("fill", fill);
        if (upwards)
            xml.WriteAttributeString("transform", $"rotate(-90 {Number(x)} {Number(y)})");
        xml.WriteString(SvgText.Clean(text));
        xml.WriteEndElement();
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
        xml.Flush();
        var (width, height) = (Number(Math.Ceiling(Right + Margin)), Number(Math.Ceiling(Bottom + Margin)));
        var text = new StringBuilder();
        using (var document = Writer(text, ConformanceLevel.Document))
        {
            document.WriteStartElement("svg", Namespace);
            document.WriteAttributeString("viewBox", $"0 0 {width} {height}");
            if (sized)
            {
                document.WriteAttributeString("width", width);
                document.WriteAttributeString("height", height);
            }

            document.WriteAttributeString("role", "img");
            document.WriteAttributeString("font-family", "Helvetica, Arial, sans-serif");
            document.WriteElementString("title", SvgText.Clean(title));
            document.WriteElementString("desc", SvgText.Clean(description));
            document.WriteRaw($"\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\" />\n");
            document.WriteRaw(body.Replace("><", ">\n<").ToString());
            document.WriteRaw("\n");
            document.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    public void Dispose() => xml.Dispose();

    private static XmlWriter Writer(StringBuilder text, ConformanceLevel level) => XmlWriter.Create(
        text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = level, NewLineHandling = NewLineHandling.None });

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private void Start(string element, params ReadOnlySpan<(string Name, double Value)> numbers)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in numbers)
            xml.WriteAttributeString(name, Number(value));
    }

    private void Stroke(string? stroke, double width, string? dashes)
    {
        if (stroke is null)
            return;
        xml.WriteAttributeString("stroke", stroke);
        if (width != 1)
            xml.WriteAttributeString("stroke-width", Number(width));
        if (dashes is not null)
            xml.WriteAttributeString("stroke-dasharray", dashes);
    }

    private void Reach(double x, double y)
    {
        Right = Math.Max(Right, x);
        Bottom = Math.Max(Bottom, y);
    }
}
