using System.Globalization;
using System.Text;
using MfgPathways.Clusters;

namespace MfgPathways.Formats;

/// <summary>
/// A dendrogram in the Newick format (Olsen 1990), which programs that draw trees read. Every name stands in single quotation marks. Branch
/// lengths are halves of heights, so that the way along the branches between two items is as long as the height at which they merge.
/// </summary>
public static class Newick
{
    /// <summary>The text, one line that ends in a semicolon; of no items, the semicolon alone. O(items).</summary>
    /// <param name="dendrogram">The hierarchy.</param>
    /// <param name="names">The name of each item.</param>
    /// <exception cref="ClusterException">There is not one name for each item.</exception>
    public static string Text(Dendrogram dendrogram, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(dendrogram);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count != dendrogram.Count)
            throw new ClusterException($"There are {names.Count} names for {dendrogram.Count} items; give one name for each item.");
        var text = new StringBuilder();
        // A tree may be as deep as it has items, so what is still to be written waits here and not on the call stack.
        var waiting = new Stack<(int Node, string After)>();
        if (dendrogram.Count > 0)
            waiting.Push((dendrogram.Count + dendrogram.Merges.Count - 1, ""));
        while (waiting.TryPop(out var next))
        {
            if (next.Node >= dendrogram.Count)
            {
                var merge = dendrogram.Merges[next.Node - dendrogram.Count];
                text.Append('(');
                waiting.Push((-1, ")" + next.After));
                waiting.Push((merge.Right, Length(dendrogram, merge, merge.Right)));
                waiting.Push((-1, ","));
                waiting.Push((merge.Left, Length(dendrogram, merge, merge.Left)));
                continue;
            }

            text.Append(next.Node < 0 ? "" : Quote(names[next.Node])).Append(next.After);
        }

        return text.Append(';').ToString();
    }

    private static string Length(Dendrogram dendrogram, DendrogramMerge merge, int child)
    {
        var below = child < dendrogram.Count ? 0 : dendrogram.Merges[child - dendrogram.Count].Height;
        return string.Create(CultureInfo.InvariantCulture, $":{(merge.Height - below) / 2}");
    }

    private static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
