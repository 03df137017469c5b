using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>What stands above every drawing.</summary>
internal static class SvgHead
{
    /// <summary>Where every drawing begins on the left.</summary>
    public const double Left = 16;

    private const double TitleSize = 16;
    private const double TextSize = 12;

    /// <summary>Writes title and message; gives where the drawing begins.</summary>
    public static double Draw(SvgCanvas canvas, Picture picture, double width)
    {
        var y = canvas.Paragraph(picture.Title, Left, Left + TitleSize, TitleSize, width, bold: true);
        return canvas.Paragraph(picture.Message, Left, y, TextSize, width) + 4;
    }
}
