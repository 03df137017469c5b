using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Security;

/// <summary>Says why a request is refused.</summary>
internal sealed class Refusals(IProblemDetailsService writer, IOptionsMonitor<ApiKeyOptions> keys) : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var known = context.User.Identity?.IsAuthenticated == true;
        context.Response.StatusCode = known ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        if (!known)
            context.Response.Headers.WWWAuthenticate = $"{ApiKeyHandler.SchemeName} header=\"{ApiKeyHandler.Header}\"";
        await writer.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails { Status = context.Response.StatusCode, Detail = Sentence(context, known) },
        });
    }

    private string Sentence(HttpContext context, bool known) => known
        ? "This key may read only: ask the operator for one with Admin."
        : context.Request.Headers.ContainsKey(ApiKeyHandler.Header)
            ? "The key is not known: ask the operator for one."
            : keys.CurrentValue.Keys.Count == 0
                ? "This takes a key, and the service has none: the operator sets one under Security:Keys."
                : $"This takes a key: send it as {ApiKeyHandler.Header}.";
}
