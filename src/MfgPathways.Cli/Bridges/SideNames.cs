using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>The names of sides: what they stand for, and how they are written.</summary>
internal static class SideNames
{
    private const int MostShown = 12;

    /// <summary>The side that a name stands for.</summary>
    /// <exception cref="CliException">It stands for none, or for several; the nearest are listed as one writes them.</exception>
    public static BridgeSide Side(SkillGraph graph, string name, ClusterSides clusters)
    {
        var match = SideSearch.Find(graph, name, clusters);
        if (match.Found is { } found)
            return found;
        string[] nearest = [.. match.Nearest.Select(s => $"  {Label(graph.Framework, s)}")];
        var list = string.Join('\n', nearest.Take(MostShown))
            + (nearest.Length > MostShown ? $"\n  ... and {nearest.Length - MostShown} more" : "");
        throw CliException.NotFound(
            match.Ambiguous
                ? $"{Quoted.Of(name)} fits several; say which:\n{list}"
                : $"No area, occupation, competency or cluster is called {Quoted.Of(name)}."
                    + (nearest.Length == 0
                        ? $" The areas are {string.Join(", ", graph.Framework.Areas.Select(a => a.Name))}."
                        : $" Nearest:\n{list}"));
    }

    /// <summary>A side in a sentence.</summary>
    public static string Of(Framework framework, BridgeSide side) => side.Kind switch
    {
        BridgeSideKind.Occupation => Say.Of(framework, framework.Occupations.First(o => o.Id == side.Id)),
        BridgeSideKind.Competency => $"{side.Id} {side.Name}",
        BridgeSideKind.OccupationCluster => $"occupation cluster {side.Id}",
        BridgeSideKind.KsaCluster => $"KSA cluster {side.Id}",
        _ => side.Name,
    };

    /// <summary>A side as one writes it on the command line.</summary>
    private static string Label(Framework framework, BridgeSide side) => side.Kind switch
    {
        BridgeSideKind.Occupation => $"occupation:{Names.Label(framework, framework.Occupations.First(o => o.Id == side.Id))}",
        BridgeSideKind.Competency => $"competency:{side.Id}  {side.Name}",
        BridgeSideKind.OccupationCluster => $"occupation-cluster:{side.Id}  {side.Name}",
        BridgeSideKind.KsaCluster => $"ksa-cluster:{side.Id}  {side.Name}",
        _ => $"area:{side.Name}",
    };
}
