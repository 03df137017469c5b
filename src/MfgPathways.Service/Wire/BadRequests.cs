using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>Says in our words what the framework of ASP.NET could not read.</summary>
internal static partial class BadRequests
{
    public static ProblemDetails Problem(BadHttpRequestException bad)
    {
        var problem = new ProblemDetails { Status = bad.StatusCode, Detail = "The request cannot be read." };
        var (field, sentence) = Explain(bad);
        problem.Detail = sentence;
        if (field is not null)
            problem.Extensions["errors"] = new Dictionary<string, string[]> { [field] = [sentence] };
        return problem;
    }

    /// <summary>What to do about a status that says little; <c>null</c> for others.</summary>
    public static string? Sentence(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such address: /openapi/v1.json lists them.",
        StatusCodes.Status405MethodNotAllowed => "This address takes another method: Allow says which.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large: ask for less at once.",
        StatusCodes.Status415UnsupportedMediaType => "The body is no JSON: send it with Content-Type: application/json.",
        _ => null,
    };

    private static (string? Field, string Sentence) Explain(BadHttpRequestException bad)
    {
        if (bad.InnerException is JsonException json)
            return Explain(json);
        if (Unreadable().Match(bad.Message) is { Success: true } unreadable)
        {
            var field = Camel(unreadable.Groups["name"].Value);
            var type = unreadable.Groups["type"].Value;
            return (field, $"{field} is {Quoted.Of(unreadable.Groups["value"].Value)}, which is no {Word(type)}.");
        }

        if (Missing().Match(bad.Message) is { Success: true } missing)
        {
            var field = Camel(missing.Groups["name"].Value);
            return (field, IsMissing(field));
        }

        return (null, bad.Message.Contains("no body was provided", StringComparison.Ordinal)
            ? "The body is missing: send the question as JSON."
            : Sentence(bad.StatusCode) ?? bad.Message);
    }

    private static (string? Field, string Sentence) Explain(JsonException json)
    {
        if (Required().Match(json.Message) is { Success: true } required)
        {
            var field = required.Groups["name"].Value;
            return (field, IsMissing(field));
        }

        if (Unmapped().Match(json.Message) is { Success: true } unmapped)
        {
            var name = unmapped.Groups["name"].Value;
            return (name, $"{Quoted.Of(name)} is no field of this question: see the OpenAPI document.");
        }

        var path = json.Path is { } at && at.StartsWith("$.", StringComparison.Ordinal) ? at[2..] : null;
        if (path is null)
            return (null, $"The body is no JSON of the expected shape (line {(json.LineNumber ?? 0) + 1}): see the OpenAPI document.");
        return (path, $"{path} is not of the kind that is expected there: see the OpenAPI document.");
    }

    private static string IsMissing(string field) => $"{field} is missing: it must be given.";

    private static string Word(string type) => type switch
    {
        "int" or "long" or "ulong" => "whole number in range",
        "double" or "decimal" => "number in range",
        "bool" => "true or false",
        _ => $"value of {type}",
    };

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex(
        """^Failed to bind parameter "(Nullable<)?(?<type>\w+)\S* (?<name>\w+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex Unreadable();

    [GeneratedRegex("""^Required parameter "\S+ (?<name>\w+)" was not provided""")]
    private static partial Regex Missing();

    [GeneratedRegex("""missing required properties including: '(?<name>\w+)'""")]
    private static partial Regex Required();

    [GeneratedRegex("""^The JSON property '(?<name>.*)' could not be mapped""", RegexOptions.Singleline)]
    private static partial Regex Unmapped();
}
