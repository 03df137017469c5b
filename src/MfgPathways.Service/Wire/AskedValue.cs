using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>A value that an address takes, out of the query or the path, and what it may be.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Limits">What it must meet.</param>
/// <param name="Read">The value, out of the arguments of a call.</param>
internal sealed record AskedValue(string Name, IReadOnlyList<ValidationAttribute> Limits, Func<IList<object?>, object?> Read)
{
    /// <summary>The values that a handler takes.</summary>
    public static IReadOnlyList<AskedValue> Of(MethodInfo handler) => [.. handler.GetParameters().Index().SelectMany(p => Of(p.Index, p.Item))];

    private static IEnumerable<AskedValue> Of(int place, ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<AsParametersAttribute>() is not null)
            return parameter.ParameterType.GetProperties()
                .Where(p => IsSimple(p.PropertyType))
                .Select(p => new AskedValue(
                    Named(p, p.Name), [.. p.GetCustomAttributes<ValidationAttribute>()], arguments => p.GetValue(arguments[place])));
        return IsSimple(parameter.ParameterType)
            ? [new AskedValue(
                Named(parameter, parameter.Name!), [.. parameter.GetCustomAttributes<ValidationAttribute>()], arguments => arguments[place])]
            : [];
    }

    private static string Named(ICustomAttributeProvider at, string name) =>
        at.GetCustomAttributes(typeof(FromQueryAttribute), false).Cast<FromQueryAttribute>().FirstOrDefault()?.Name
            ?? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    private static bool IsSimple(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(decimal) || plain == typeof(string[]);
    }
}
