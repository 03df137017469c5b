using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// The picture of an answer as an SVG document: no scripts, nothing from elsewhere, black on white, with its message in words.
/// </summary>
internal static class SvgRenderer
{
    private const double SmallSize = 10;

    /// <summary>The picture on its own, with the rules and the source below it.</summary>
    public static string Render(Answer answer, Picture picture) => Draw(picture, sized: false, canvas =>
    {
        var y = canvas.Bottom + (2 * SmallSize * SvgText.LineHeight);
        var width = canvas.Right - SvgHead.Left;
        foreach (var rule in answer.Rules)
            y = canvas.Paragraph(rule, SvgHead.Left, y, SmallSize, width);
        if (answer.Source is { } source)
            canvas.Paragraph(Lines.Of(source), SvgHead.Left, y, SmallSize, width);
    });

    /// <summary>The picture as a part of a page that says the rest.</summary>
    public static string Inline(Picture picture) => Draw(picture, sized: true, _ => { });

    private static string Draw(Picture picture, bool sized, Action<SvgCanvas> below)
    {
        var canvas = new SvgCanvas();
        switch (picture)
        {
            case HeatMap map:
                SvgHeatMap.Draw(canvas, map);
                break;
            case RouteLanes lanes:
                SvgRouteLanes.Draw(canvas, lanes);
                break;
            case ClusterMap clusters:
                SvgClusterMap.Draw(canvas, clusters);
                break;
            case MergeTree tree:
                SvgMergeTree.Draw(canvas, tree);
                break;
        }

        below(canvas);
        return canvas.Document(picture.Title, $"{picture.Message} {picture.Details}".Trim(), sized);
    }
}
