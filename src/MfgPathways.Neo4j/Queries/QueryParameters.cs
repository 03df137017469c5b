using System.Globalization;

namespace MfgPathways.Neo4j;

/// <summary>Turns texts into the typed parameters of a query.</summary>
internal static class QueryParameters
{
    public static Dictionary<string, object?> Parse(NamedQuery query, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Keys.FirstOrDefault(k => query.Parameters.All(p => p.Name != k)) is { } unknown)
            throw new QueryParameterException($"The query {query.Name} has no parameter {unknown}. {Expected(query)}", unknown);
        if (query.Parameters.FirstOrDefault(p => !texts.ContainsKey(p.Name)) is { } missing)
            throw new QueryParameterException(
                $"The query {query.Name} lacks the parameter {missing.Name}: {missing.Description}. {Expected(query)}", missing.Name);
        return query.Parameters.ToDictionary(p => p.Name, p => Value(query, p, texts[p.Name]), StringComparer.Ordinal);
    }

    private static object? Value(NamedQuery query, QueryParameter parameter, string text) => parameter.Type switch
    {
        QueryValueType.WholeNumber
            when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        QueryValueType.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        QueryValueType.Flag when bool.TryParse(text, out var flag) => flag,
        QueryValueType.Text => text,
        _ => throw new QueryParameterException(
            $"The parameter {parameter.Name} of the query {query.Name} must be of type "
            + $"{QueryHeader.Word(parameter.Type)}, and '{text}' is not.", parameter.Name),
    };

    private static string Expected(NamedQuery query) => query.Parameters.Count == 0
        ? "It takes none."
        : $"It takes: {string.Join(", ", query.Parameters.Select(p => $"{p.Name} ({QueryHeader.Word(p.Type)})"))}.";
}
