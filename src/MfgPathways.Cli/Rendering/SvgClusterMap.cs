using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Draws clusters as numbered circles on a ring, their area by their size, joined by lines whose width is by what they have in common; the
/// strongest links beside it, the members below it. Of each cluster the strongest links are drawn only: nearly all clusters are linked.
/// </summary>
internal static class SvgClusterMap
{
    private const int LinksOfEach = 2;
    private const int MostListed = 14;
    private const int MostMembers = 12;
    private const int Columns = 3;
    private const double LargestRadius = 34;
    private const double Least = 10;
    private const double Size = 12;
    private const double Small = 10;
    private const double Line = Size * SvgText.LineHeight;
    private const double SmallLine = Small * SvgText.LineHeight;
    private const double CardWidth = 300;
    private const double Gap = 20;
    private const double Width = (Columns * (CardWidth + Gap)) - Gap;

    public static void Draw(SvgCanvas canvas, ClusterMap map)
    {
        var top = SvgHead.Draw(canvas, map, Width) + Size;
        var ring = Math.Max(130, map.Clusters.Count * ((2 * LargestRadius) + 10) / (2 * Math.PI));
        var (x, y) = (SvgHead.Left + LargestRadius + ring, top + LargestRadius + ring);
        var places = map.Clusters.Select((c, i) => (
            c.Number, X: x + (ring * Math.Sin(2 * Math.PI * i / map.Clusters.Count)),
            Y: y - (ring * Math.Cos(2 * Math.PI * i / map.Clusters.Count)))).ToDictionary(p => p.Number, p => (p.X, p.Y));
        ClusterLink[] links = [.. map.Links.OrderByDescending(l => l.Count).ThenBy(l => l.From).ThenBy(l => l.To)];
        foreach (var link in map.Clusters.SelectMany(c => Strongest(links, c)).Distinct())
            canvas.Line([places[link.From], places[link.To]], 1 + (11.0 * link.Count / links[0].Count), stroke: "#9a9a9a");
        var most = map.Clusters.Max(c => c.Members.Count);
        foreach (var cluster in map.Clusters)
        {
            var radius = Math.Max(Least, LargestRadius * Math.Sqrt((double)cluster.Members.Count / most));
            var (cx, cy) = places[cluster.Number];
            canvas.Circle(cx, cy, radius, "#f4f4f4", "#000", $"{cluster.Number} {cluster.Name}: {cluster.Members.Count}");
            canvas.Text($"{cluster.Number}", cx, cy + (Size / 3), Size, "middle", bold: true);
        }

        var right = x + ring + LargestRadius + (2 * Gap);
        Listed(canvas, map, links, right, top + Size, Math.Max(CardWidth, Width - right));
        Cards(canvas, map, Math.Max(y + ring + LargestRadius, canvas.Bottom) + (2 * Gap));
    }

    private static IEnumerable<ClusterLink> Strongest(ClusterLink[] links, ClusterOnMap cluster) =>
        links.Where(l => l.From == cluster.Number || l.To == cluster.Number).Take(LinksOfEach);

    private static void Listed(SvgCanvas canvas, ClusterMap map, ClusterLink[] links, double x, double y, double width)
    {
        y = canvas.Paragraph($"Strongest links: {map.Linked}", x, y, Size, width, bold: true);
        foreach (var link in links.Take(MostListed))
        {
            canvas.Text($"{link.From} and {link.To}", x, y, Size);
            canvas.Text($"{link.Count}", x + 110, y, Size, "end");
            y += Line;
        }

        canvas.Paragraph(
            $"Circles: area by the number of members. Lines: width by the number of {map.Linked}; of each cluster the {LinksOfEach} "
                + "widest.",
            x, y + (Line / 2), Small, width);
    }

    // Each card goes where there is most room, so that the columns end at about one height.
    private static void Cards(SvgCanvas canvas, ClusterMap map, double y)
    {
        var next = Enumerable.Repeat(y, Columns).ToArray();
        foreach (var cluster in map.Clusters.OrderBy(c => c.Number))
        {
            var column = Array.IndexOf(next, next.Min());
            next[column] = Card(canvas, cluster, SvgHead.Left + (column * (CardWidth + Gap)), next[column]) + Gap;
        }
    }

    private static double Card(SvgCanvas canvas, ClusterOnMap cluster, double x, double y)
    {
        y = canvas.Paragraph($"{cluster.Number} {cluster.Name} ({cluster.Members.Count})", x, y, Size, CardWidth, bold: true);
        foreach (var member in cluster.Members.Take(MostMembers))
        {
            canvas.Text(SvgText.Cut(member, Small, CardWidth), x, y, Small);
            y += SmallLine;
        }

        if (cluster.Members.Count <= MostMembers)
            return y;
        canvas.Text($"and {cluster.Members.Count - MostMembers} more", x, y, Small);
        return y + SmallLine;
    }
}
