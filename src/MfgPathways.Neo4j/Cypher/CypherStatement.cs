namespace MfgPathways.Neo4j;

/// <summary>One statement. Parameter values: null, bool, int, long, double, string, lists of them, and dictionaries by name.</summary>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }
}
