using System.ComponentModel.DataAnnotations;
using MfgPathways.Service.Questions;

namespace MfgPathways.Service.Wire;

/// <summary>
/// Checks every question before its handler sees it: a parameter that the address does not take is refused, so that a slip of the pen
/// never changes an answer in silence, and a value out of its limits is refused with the limits.
/// </summary>
internal static class AskedValues
{
    /// <summary>Most characters of a text, unless said otherwise.</summary>
    public const int LongestText = 200;

    /// <summary>Most characters of one text of a list.</summary>
    public const int LongestItem = 4000;

    /// <summary>Most names in a list of areas or occupations.</summary>
    public const int MostNames = 20;

    /// <summary>Most items in a list that only a body can hold.</summary>
    public const int MostItems = 5000;

    /// <summary>Most KSAs that a rule may ask for.</summary>
    public const int MostKsas = 1000;

    /// <summary>Beyond any effort that can be; larger numbers are no help and would overflow.</summary>
    public const double MostEffort = 1_000_000_000;

    public static EndpointFilterDelegate Check(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        AskedValue[]? known = null;
        // A query knows its own parameters, and refuses others itself.
        var open = factory.MethodInfo.GetParameters().Any(p => p.ParameterType == typeof(QueryValues));
        return context =>
        {
            var http = context.HttpContext;
            var values = known ??= [.. AskedValue.Of(factory.MethodInfo, http.Request.RouteValues.Keys)];
            foreach (var key in http.Request.Query.Keys)
                if (!open && !values.Any(v => v.InQuery && v.Name.Equals(key, StringComparison.OrdinalIgnoreCase)))
                    throw RequestException.Invalid(key, $"{Quoted.Of(key)} is no parameter of this address; it takes {Names(values)}.");
            foreach (var value in values)
                if (value.Read(context.Arguments) is { } given)
                    Check(value.Name, given, value.Limits);
            return next(context);
        };
    }

    private static void Check(string name, object value, IReadOnlyList<ValidationAttribute> limits)
    {
        foreach (var limit in limits)
            if (!limit.IsValid(value))
                throw RequestException.Invalid(name, Sentence(name, value, limit));
        switch (value)
        {
            case string text when text.Length > LongestText && !limits.OfType<MaxLengthAttribute>().Any():
                throw RequestException.Invalid(name, Sentence(name, text, new MaxLengthAttribute(LongestText)));
            case string[] items:
                foreach (var (index, item) in items.Index())
                    CheckItem($"{name}[{index}]", item);
                break;
            case IReadOnlyList<CohortRow> rows:
                foreach (var (index, row) in rows.Index())
                    CheckRow($"{name}[{index}]", row);
                break;
        }
    }

    private static void CheckItem(string name, string? item)
    {
        if (item is null)
            throw RequestException.Invalid(name, $"{name} is null: write a name, or leave it out.");
        if (item.Length > LongestItem)
            throw RequestException.Invalid(name, Sentence(name, item, new MaxLengthAttribute(LongestItem)));
    }

    private static void CheckRow(string name, CohortRow? row)
    {
        if (row is null)
            throw RequestException.Invalid(name, $"{name} is null: write an occupation and a head count, or leave it out.");
        Check($"{name}.occupation", row.Occupation, []);
        Check($"{name}.headCount", row.HeadCount, [new RangeAttribute(1, Bridges.Cohort.MostHeads)]);
    }

    private static string Names(AskedValue[] values)
    {
        string[] names = [.. values.Where(v => v.InQuery).Select(v => v.Name)];
        return names.Length > 0 ? string.Join(", ", names) : "none: write the question into the body";
    }

    private static string Sentence(string name, object value, ValidationAttribute limit) => limit switch
    {
        RangeAttribute range => FormattableString.Invariant($"{name} is {value}; write {range.Minimum} to {range.Maximum}."),
        MaxLengthAttribute longest => $"{name} is too long; write at most {longest.Length} {(value is string ? "characters" : "of them")}.",
        MinLengthAttribute => $"{name} is empty; write at least one.",
        AllowedValuesAttribute words =>
            $"{name} is {Quoted.Of($"{value}")}; write {string.Join(", ", words.Values.SkipLast(1))} or {words.Values[^1]}.",
        _ => throw new NotSupportedException($"{limit.GetType().Name} has no sentence."),
    };
}
