using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;
using MfgPathways.Formats;

namespace MfgPathways.Cli.Clusters;

/// <summary>A file that a hierarchy is written to; its ending tells the form.</summary>
internal sealed class DendrogramFile
{
    private readonly string path;
    private readonly bool overwrite;
    private readonly Func<ClusterHierarchy, string> render;

    private DendrogramFile(string path, bool overwrite, Func<ClusterHierarchy, string> render)
    {
        this.path = path;
        this.overwrite = overwrite;
        this.render = render;
    }

    /// <summary>The file of a name, refused before any work is done where it cannot be written.</summary>
    public static DendrogramFile Open(string path, bool overwrite)
    {
        Func<ClusterHierarchy, string> render = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".nwk" => hierarchy => Newick.Text(hierarchy.Dendrogram, hierarchy.Ids) + "\n",
            ".csv" => Merges,
            _ => throw CliException.Usage(
                $"--dendrogram is {Quoted.Of(path)}; write a file that ends in .nwk (a Newick tree) or .csv (a row for each merge)."),
        };
        NewFile.Check(path, overwrite, "add --force to replace it");
        return new DendrogramFile(path, overwrite, render);
    }

    public void Write(ClusterHierarchy hierarchy) => NewFile.Write(path, render(hierarchy), overwrite);

    // What was merged before goes by the number of its merge, everything else by its id.
    private static string Merges(ClusterHierarchy hierarchy) => CsvText.Of(
    [
        ["merge", "left", "right", "height", "size"],
        .. hierarchy.Dendrogram.Merges.Select((merge, number) => (string[])
        [
            $"{number + 1}", Name(hierarchy, merge.Left), Name(hierarchy, merge.Right), Say.Number(merge.Height, "R"), $"{merge.Size}",
        ]),
    ]);

    private static string Name(ClusterHierarchy hierarchy, int item) =>
        item < hierarchy.Ids.Count ? hierarchy.Ids[item] : $"#{item - hierarchy.Ids.Count + 1}";
}
