using System.Text.Json.Nodes;
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
        {
            operation.RequestBody = null;
            operation.Responses?.TryAdd("304", new OpenApiResponse
            {
                Description = "The client has the answer already: its ETag is the same.",
            });
        }

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
}
