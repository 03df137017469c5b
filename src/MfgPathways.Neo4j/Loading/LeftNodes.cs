namespace MfgPathways.Neo4j;

/// <summary>Reads which nodes a statement left to others.</summary>
internal static class LeftNodes
{
    private const string Column = "left";

    public static IEnumerable<LeftNode> In(CypherResult result)
    {
        var column = result.Columns.ToList().IndexOf(Column);
        return column < 0
            ? []
            : result.Rows.SelectMany(r => (IReadOnlyList<object?>)r[column]!).Cast<IReadOnlyDictionary<string, object?>>()
                .Select(n => new LeftNode(n["key"] as string, n["name"] as string));
    }
}
