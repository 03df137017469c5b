using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MfgPathways.Service.Wire;

/// <summary>What the generator does not say of schemas by itself.</summary>
internal static class ApiSchemas
{
    public static void Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonTypeInfo.Type == typeof(ProblemDetails) && context.JsonPropertyInfo is null)
            AddErrors(schema);
        else if (!IsAsked(context.JsonTypeInfo.Type))
            RequireSent(schema, context.JsonTypeInfo);
        if (Asked(context) is { } asked)
            Limit(schema, asked, context.JsonTypeInfo.Type);
        if (context.JsonPropertyInfo is { Set: null, IsGetNullable: false } && schema.Type is { } types)
            schema.Type = types & ~JsonSchemaType.Null;
    }

    private static ICustomAttributeProvider? Asked(OpenApiSchemaTransformerContext context)
    {
        if (context.JsonPropertyInfo is { AttributeProvider: MemberInfo member })
            return IsAsked(member.ReflectedType) ? member : null;
        return (context.ParameterDescription?.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo;
    }

    private static bool IsAsked(Type? type) => typeof(Merging).IsAssignableFrom(type) || type == typeof(CohortRow);

    // The generator knows what a constructor requires; an answer is written with what its record computes, too.
    private static void RequireSent(OpenApiSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p is { Get: not null, ShouldSerialize: null }))
            if (schema.Properties?.ContainsKey(property.Name) == true)
                (schema.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(property.Name);
    }

    private static void Limit(OpenApiSchema schema, ICustomAttributeProvider asked, Type type)
    {
        var words = asked.GetCustomAttributes(typeof(AllowedValuesAttribute), true).Cast<AllowedValuesAttribute>().FirstOrDefault();
        if (words is not null && type == typeof(string))
            schema.Enum = [.. words.Values.Select(word => (JsonNode)JsonValue.Create((string)word!))];
        else if (type == typeof(string))
            schema.MaxLength ??= IsList(asked) ? AskedValues.LongestItem : AskedValues.LongestText;
        else if (schema.Type?.HasFlag(JsonSchemaType.Object) == true)
            (schema.MaxProperties, schema.MaxLength) = (schema.MaxLength, null);
    }

    private static bool IsList(ICustomAttributeProvider asked) =>
        (asked is PropertyInfo property ? property.PropertyType : (asked as ParameterInfo)?.ParameterType) == typeof(string[]);

    private static void AddErrors(OpenApiSchema schema)
    {
        schema.AdditionalPropertiesAllowed = true;
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
        schema.Properties["traceId"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "For the operator, to find the request.",
        };
        schema.Properties["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Sentences that say what is wrong and what to write, by the field that is wrong.",
            AdditionalProperties = List(),
        };
        var nearest = List();
        nearest.Description = "Names to choose from, as one writes them, nearest first.";
        schema.Properties["nearest"] = nearest;
    }

    private static OpenApiSchema List() => new()
    {
        Type = JsonSchemaType.Array,
        Items = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
