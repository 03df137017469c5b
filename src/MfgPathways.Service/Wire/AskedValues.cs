using System.ComponentModel.DataAnnotations;
using MfgPathways.Service.Questions;

namespace MfgPathways.Service.Wire;

/// <summary>
/// Checks every question before its handler sees it: a parameter that the address does not take is refused, so that a slip of the pen
/// never changes an answer in silence, and a value out of its limits is refused with the limits.
/// </summary>
internal static class AskedValues
{
    public static EndpointFilterDelegate Check(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var values = AskedValue.Of(factory.MethodInfo);
        // A query knows its own parameters, and refuses others itself.
        var open = factory.MethodInfo.GetParameters().Any(p => p.ParameterType == typeof(QueryValues));
        return context =>
        {
            foreach (var key in context.HttpContext.Request.Query.Keys)
                if (!open && values.All(v => !v.Name.Equals(key, StringComparison.OrdinalIgnoreCase)))
                    throw RequestException.Invalid(key, $"{Quoted.Of(key)} is no parameter of this address; it takes {Names(values)}.");
            foreach (var value in values)
                foreach (var limit in value.Limits)
                    if (!limit.IsValid(value.Read(context.Arguments)))
                        throw RequestException.Invalid(value.Name, Sentence(value.Name, value.Read(context.Arguments), limit));
            return next(context);
        };
    }

    private static string Names(IEnumerable<AskedValue> values) => string.Join(", ", values.Select(v => v.Name));

    private static string Sentence(string name, object? value, ValidationAttribute limit) => limit switch
    {
        RangeAttribute range => FormattableString.Invariant($"{name} is {value}; write {range.Minimum} to {range.Maximum}."),
        MaxLengthAttribute longest => $"{name} is too long; write at most {longest.Length} characters.",
        _ => throw new NotSupportedException($"{limit.GetType().Name} has no sentence."),
    };
}
