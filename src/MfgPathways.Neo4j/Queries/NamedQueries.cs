namespace MfgPathways.Neo4j;

/// <summary>The queries that ship with the program.</summary>
public static class NamedQueries
{
    /// <summary>All queries, by name.</summary>
    public static IReadOnlyList<NamedQuery> All { get; } =
        [.. CypherFiles.Names("queries").Select(QueryHeader.Parse).OrderBy(q => q.Name, StringComparer.Ordinal)];

    /// <summary>The query of a name.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="QueryParameterException">There is none; the message names all.</exception>
    public static NamedQuery Find(string name) => All.FirstOrDefault(q => q.Name == name) ?? throw new QueryParameterException(
        $"There is no query {name}. The queries are: {string.Join(", ", All.Select(q => q.Name))}.");
}
