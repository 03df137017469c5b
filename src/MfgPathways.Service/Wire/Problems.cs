using System.Text.Json;
using MfgPathways.Bridges;
using MfgPathways.Clusters;
using MfgPathways.Neo4j;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>Turns what goes wrong into problem+json.</summary>
internal sealed partial class Problems(IProblemDetailsService writer, ILogger<Problems> log) : IExceptionHandler
{
    private const string RetrySeconds = "5";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
            return true;
        var problem = Of(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError)
            LogDefect(exception, context.Request.Path);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetrySeconds;
        context.Response.StatusCode = problem.Status!.Value;
        return await writer.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem });
    }

    private static ProblemDetails Of(Exception exception) => exception switch
    {
        RequestException request => Of(request),
        BadHttpRequestException bad => BadRequests.Problem(bad),
        QueryParameterException { Parameter: { } parameter } wrong => Of(RequestException.Invalid(parameter, wrong.Message)),
        MergeException merge => Of(RequestException.Invalid("mergeSynonyms", merge.Message)),
        PathException { Option: { } option } wrong => Of(RequestException.Invalid(Field(option), wrong.Message)),
        ClusterException { Option: { } option } wrong => Of(RequestException.Invalid(Field(option), wrong.Message)),
        QueryParameterException or PathException or ClusterException or ProfileException =>
            Problem(StatusCodes.Status400BadRequest, exception.Message),
        NothingListedException => Problem(StatusCodes.Status404NotFound, exception.Message),
        NotReadyException or StoreException => Problem(StatusCodes.Status503ServiceUnavailable, exception.Message),
        _ => Problem(
            StatusCodes.Status500InternalServerError, "A defect of the service: please report it with the trace id and the address."),
    };

    // A question calls some options of the library as the program does.
    private static string Field(string option) => option switch
    {
        nameof(PathOptions.AvoidAreas) => "avoidArea",
        nameof(BundleOptions.MaxKsas) => "ksas",
        nameof(ClusterOptions.Measure) => "graph",
        _ => JsonNamingPolicy.CamelCase.ConvertName(option),
    };

    private static ProblemDetails Of(RequestException request)
    {
        var problem = Problem(request.Status, request.Message);
        problem.Extensions["errors"] = new Dictionary<string, string[]> { [request.Field] = [request.Message] };
        if (request.Nearest.Count > 0)
            problem.Extensions["nearest"] = request.Nearest;
        return problem;
    }

    [LoggerMessage(LogLevel.Error, "A defect of the service: {Path} failed.")]
    private partial void LogDefect(Exception exception, PathString path);

    private static ProblemDetails Problem(int status, string detail) => new() { Status = status, Detail = detail };
}
