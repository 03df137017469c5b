using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>The parameters of a named query, out of the address: all that it has but those of every list.</summary>
internal sealed record QueryValues(IReadOnlyDictionary<string, string> ByName)
{
    private static readonly string[] OfEveryList = ["offset", "limit"];

    public static ValueTask<QueryValues> BindAsync(HttpContext context)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, given) in context.Request.Query)
            if (!OfEveryList.Contains(name, StringComparer.OrdinalIgnoreCase))
                values.Add(name, given.Count == 1
                    ? given[0]!
                    : throw RequestException.Invalid(name, $"{name} is given {given.Count} times; give it once."));
        return ValueTask.FromResult(new QueryValues(values));
    }
}
