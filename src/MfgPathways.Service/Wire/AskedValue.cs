using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MfgPathways.Service.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>A value that a handler takes, out of the query, the path or a body, and what it may be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="InQuery">Whether it stands in the query.</param>
/// <param name="Limits">What it must meet.</param>
/// <param name="Read">The value, out of the arguments of a call.</param>
internal sealed record AskedValue(
    string Name, bool InQuery, IReadOnlyList<ValidationAttribute> Limits, Func<IList<object?>, object?> Read)
{
    /// <summary>The values that a handler takes.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="path">The names that stand in the path.</param>
    public static IReadOnlyList<AskedValue> Of(MethodInfo handler, IEnumerable<string> path) =>
        [.. handler.GetParameters().Index().SelectMany(p => Of(p.Index, p.Item, [.. path]))];

    private static IEnumerable<AskedValue> Of(int place, ParameterInfo parameter, string[] path)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(AsParametersAttribute)))
            return Properties(type).Where(p => p.SetMethod is { IsPublic: true }).Select(p => new AskedValue(
                Named(p, p.Name), !path.Contains(Named(p, p.Name)), Limited(p), arguments => p.GetValue(arguments[place])));
        if (typeof(Merging).IsAssignableFrom(type))
            return Properties(type).Select(p => new AskedValue(
                Named(p, p.Name), false, Limited(p), arguments => p.GetValue(arguments[place])));
        return IsSimple(type)
            ? [new AskedValue(
                Named(parameter, parameter.Name!), !path.Contains(parameter.Name!), Limited(parameter), arguments => arguments[place])]
            : [];
    }

    // A setter that is not public does not show on a derived type.
    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties().Where(p => p.SetMethod is not null || p.IsDefined(typeof(JsonIncludeAttribute)));

    private static ValidationAttribute[] Limited(ICustomAttributeProvider at) =>
        [.. at.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>().Where(a => a is not RequiredAttribute)];

    private static string Named(ICustomAttributeProvider at, string name) =>
        at.GetCustomAttributes(typeof(FromQueryAttribute), false).Cast<FromQueryAttribute>().FirstOrDefault()?.Name
            ?? JsonNamingPolicy.CamelCase.ConvertName(name);

    private static bool IsSimple(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(decimal) || plain == typeof(string[]);
    }
}
