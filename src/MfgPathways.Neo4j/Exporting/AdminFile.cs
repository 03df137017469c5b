namespace MfgPathways.Neo4j;

/// <summary>A CSV file for <c>neo4j-admin</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its header.</param>
/// <param name="Rows">Its rows, made while they are written.</param>
internal sealed record AdminFile(string Name, string Columns, Func<Framework, IEnumerable<string?[]>> Rows)
{
    public static AdminFile Nodes(string name, string columns, string label, Func<Framework, IEnumerable<string?[]>> rows) =>
        new(name, $"{columns},:LABEL", framework => rows(framework).Select(row => (string?[])[.. row, $"{label};{NodeKeys.Label}"]));

    public static AdminFile Links(
        string name, string from, string to, string type, Func<Framework, IEnumerable<(string From, string To)>> links) => new(
        name, $":START_ID({from}),:END_ID({to}),by,:TYPE",
        framework => links(framework).Select(l => (string?[])[l.From, l.To, NodeKeys.By, type]));

    public static AdminFile OfRelease(string name, string from, Func<Framework, IEnumerable<string>> ids) =>
        Links(
            $"{name}-of-release.csv", from, "Release", "OF_RELEASE",
            framework => ids(framework).Select(id => (id, framework.Release.Id)));
}
