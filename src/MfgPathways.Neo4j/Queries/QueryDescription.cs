namespace MfgPathways.Neo4j;

/// <summary>A named query, as programs read it.</summary>
/// <param name="Name">Name, for example <c>area-overlap</c>.</param>
/// <param name="Purpose">What it answers, as a sentence.</param>
/// <param name="Needs">What must have been derived and written besides the framework; <c>null</c> where the framework is enough.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Columns">What it returns.</param>
public sealed record QueryDescription(
    string Name, string Purpose, string? Needs, IReadOnlyList<QueryField> Parameters, IReadOnlyList<QueryField> Columns)
{
    /// <summary>All named queries, by name.</summary>
    public static IReadOnlyList<QueryDescription> All { get; } = [.. NamedQueries.All.Select(Of)];

    /// <summary>The description of a query.</summary>
    /// <param name="query">The query.</param>
    public static QueryDescription Of(NamedQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueryDescription(
            query.Name, query.Purpose, query.Needs,
            [.. query.Parameters.Select(p => new QueryField(p.Name, p.TypeName, p.Description))],
            [.. query.Columns.Select(c => new QueryField(c.Name, c.Type, c.Description))]);
    }
}
