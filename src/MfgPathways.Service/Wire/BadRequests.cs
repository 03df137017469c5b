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

    private static (string? Field, string Sentence) Explain(BadHttpRequestException bad)
    {
        if (bad.InnerException is JsonException json)
            return (json.Path ?? "$", $"The body is no JSON of the expected shape at {json.Path ?? "$"}: see the OpenAPI document.");
        if (Unreadable().Match(bad.Message) is { Success: true } unreadable)
        {
            var field = Camel(unreadable.Groups["name"].Value);
            var type = unreadable.Groups["type"].Value.TrimEnd('?');
            return (field, $"{field} is {Quoted.Of(unreadable.Groups["value"].Value)}, which is no {Word(type)}.");
        }

        if (Missing().Match(bad.Message) is { Success: true } missing)
        {
            var field = Camel(missing.Groups["name"].Value);
            return (field, $"{field} is missing: it must be given.");
        }

        return (null, bad.Message);
    }

    private static string Word(string type) => type switch
    {
        "int" or "long" or "ulong" => "whole number in range",
        "double" or "decimal" => "number in range",
        "bool" => "true or false",
        _ => $"value of {type}",
    };

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex("""^Failed to bind parameter "(?<type>\S+) (?<name>\w+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex Unreadable();

    [GeneratedRegex("""^Required parameter "\S+ (?<name>\w+)" was not provided""")]
    private static partial Regex Missing();
}
