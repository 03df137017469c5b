using System.Reflection;
using System.Text.Json.Nodes;
using MfgPathways.Service.Questions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace MfgPathways.Service.Wire;

/// <summary>What the generator does not say of operations by itself.</summary>
internal static class ApiOperations
{
    private const string Json = "application/json";

    public static void Complete(OpenApiOperation operation, ApiDescription description)
    {
        if (description.HttpMethod == HttpMethods.Get)
            operation.RequestBody = null;
        if (description.HttpMethod == HttpMethods.Get && IsOfARelease(description))
        {
            operation.Responses?.TryAdd("304", new OpenApiResponse
            {
                Description = "The client has the answer already: its ETag is the same.",
            });
        }

        // The server itself refuses these, before an address is looked at, and without a body.
        operation.Responses?.TryAdd("414", new OpenApiResponse { Description = "The address is too long: ask in a body." });
        if (description.HttpMethod == HttpMethods.Post)
            operation.Responses?.TryAdd("413", new OpenApiResponse { Description = "The body is too large." });
        if (description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().Any(TakesAnyValues))
            operation.Parameters?.Add(new OpenApiParameter
            {
                Name = "values",
                In = ParameterLocation.Query,
                Description = "The parameters of the query, each under its own name.",
                Style = ParameterStyle.Form,
                Explode = true,
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            });

        var example = ApiExamples.Of(operation.OperationId);
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            if (example.Parameters.TryGetValue(parameter.Name ?? "", out var value))
                parameter.Example = value.DeepClone();
        if (example.Body is { } body && operation.RequestBody?.Content?.TryGetValue(Json, out var asked) == true)
            asked.Example = JsonNode.Parse(body);
        if (ApiExamples.Answer(operation.OperationId) is { } answer
            && operation.Responses?.GetValueOrDefault("200")?.Content?.TryGetValue(Json, out var answered) == true)
            answered.Example = answer;
    }

    private static bool TakesAnyValues(MethodInfo handler) => handler.GetParameters().Any(p => p.ParameterType == typeof(QueryValues));

    // What the store or the process answers is of the moment, and has no ETag.
    private static bool IsOfARelease(ApiDescription description) =>
        description.RelativePath is { } path && path.StartsWith("v1/", StringComparison.Ordinal)
        && !path.StartsWith("v1/queries", StringComparison.Ordinal);
}
