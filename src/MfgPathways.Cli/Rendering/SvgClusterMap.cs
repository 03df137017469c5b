using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

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
        var places = Ring(map).Index().ToDictionary(
            c => c.Item, c => Round(x, y, ring, (double)c.Index / map.Clusters.Count));
        foreach (var link in map.Clusters.SelectMany(c => Strongest(map, c)).Distinct())
            canvas.Line([places[link.From], places[link.To]], 1 + (11.0 * link.Count / map.Links[0].Count), stroke: "#9a9a9a");
        var most = map.Clusters.Max(c => c.Members.Count);
        foreach (var cluster in map.Clusters)
        {
            var radius = Math.Max(Least, LargestRadius * Math.Sqrt((double)cluster.Members.Count / most));
            var (cx, cy) = places[cluster.Number];
            canvas.Circle(cx, cy, radius, "#f4f4f4", "#000", $"{cluster.Number} {cluster.Name}: {cluster.Members.Count}");
            canvas.Text($"{cluster.Number}", cx, cy + (Size / 3), Size, "middle", bold: true);
        }

        var right = x + ring + LargestRadius + (2 * Gap);
        Listed(canvas, map, right, top + Size, Math.Max(CardWidth, Width - right));
        Cards(canvas, map, Math.Max(y + ring + LargestRadius, canvas.Bottom) + (2 * Gap));
    }

    // Each next to the one that it has most in common with, so that few wide lines cross.
    private static List<int> Ring(ClusterMap map)
    {
        var ring = new List<int> { map.Clusters[0].Number };
        while (ring.Count < map.Clusters.Count)
        {
            var last = ring[^1];
            var nearest = map.Links.Select(l => l.From == last ? l.To : l.To == last ? l.From : 0)
                .FirstOrDefault(n => n > 0 && !ring.Contains(n));
            ring.Add(nearest > 0 ? nearest : map.Clusters.Select(c => c.Number).First(n => !ring.Contains(n)));
        }

        return ring;
    }

    private static (double X, double Y) Round(double x, double y, double radius, double turn) =>
        (x + (radius * Math.Sin(2 * Math.PI * turn)), y - (radius * Math.Cos(2 * Math.PI * turn)));

    private static IEnumerable<ClusterOverlap> Strongest(ClusterMap map, ClusterOnMap cluster) =>
        map.Links.Where(l => l.From == cluster.Number || l.To == cluster.Number).Take(LinksOfEach);

    private static void Listed(SvgCanvas canvas, ClusterMap map, double x, double y, double width)
    {
        if (map.Links.Count == 0)
            return;
        y = canvas.Paragraph($"Strongest links: {map.Linked}", x, y, Size, width, bold: true);
        foreach (var link in map.Links.Take(MostListed))
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
        foreach (var cluster in map.Clusters)
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
