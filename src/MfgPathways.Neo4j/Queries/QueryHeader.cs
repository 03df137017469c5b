namespace MfgPathways.Neo4j;

/// <summary>Reads the comment block that a query file starts with.</summary>
internal static class QueryHeader
{
    public static NamedQuery Parse(string file)
    {
        var lines = CypherFiles.Text(file).Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).ToList();
        return new NamedQuery(
            Path.GetFileNameWithoutExtension(file),
            Values(lines, "purpose").FirstOrDefault() ?? throw new FormatException($"{file} does not say its purpose."),
            Values(lines, "needs").FirstOrDefault(),
            [.. Values(lines, "param").Select(v => Words(file, v)).Select(w => new QueryParameter(w[0], Type(file, w[1]), w[2]))],
            [.. Values(lines, "returns").Select(v => Words(file, v)).Select(w => new QueryColumn(w[0], w[1], w[2]))]);
    }

    private static IEnumerable<string> Values(List<string> lines, string key) =>
        lines.Where(l => l.StartsWith($"// {key}: ", StringComparison.Ordinal)).Select(l => l[(key.Length + 5)..].Trim());

    private static string[] Words(string file, string value) =>
        value.Split(' ', 3) is { Length: 3 } words
            ? words
            : throw new FormatException($"{file}: a name, a type and a description are expected in '{value}'.");

    /// <summary>What the files call a type.</summary>
    public static string Word(QueryValueType type) => type switch
    {
        QueryValueType.WholeNumber => "integer",
        QueryValueType.Number => "float",
        QueryValueType.Flag => "boolean",
        _ => "string",
    };

    private static QueryValueType Type(string file, string word)
    {
        foreach (var type in Enum.GetValues<QueryValueType>())
            if (Word(type) == word)
                return type;
        throw new FormatException($"{file}: {word} is no type of a parameter.");
    }
}
