using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace MfgPathways.Service.Publishing;

/// <summary>
/// Answers out of the published release depend on the release, the program, its limits and the address alone, so these are the ETag, and
/// a client that has the answer already is told so without its being made again.
/// </summary>
internal static class Freshness
{
    public static ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return next(context);
        var tag = Tag(http.RequestServices.GetRequiredService<Asked>(), http.Request);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? ValueTask.FromResult<object?>(TypedResults.StatusCode(StatusCodes.Status304NotModified))
            : next(context);
    }

    private static EntityTagHeaderValue Tag(Asked asked, HttpRequest request)
    {
        var checksum = asked.Publication.Release.Framework.Checksum;
        var made = $"{checksum} {ThisProgram.Version} {asked.Limits} {request.Path}{request.QueryString}";
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))[..32]}\"");
    }
}
