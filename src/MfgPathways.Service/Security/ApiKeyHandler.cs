using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Security;

/// <summary>Knows a client by its key.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> scheme, IOptionsMonitor<ApiKeyOptions> keys, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, loggers, encoder)
{
    public const string SchemeName = "ApiKey";
    public const string Header = "X-Api-Key";
    public const string AdminRole = "admin";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var key = Request.Headers[Header];
        if (key.Count == 0)
            return Task.FromResult(AuthenticateResult.NoResult());
        return Task.FromResult(key.Count == 1 && Holder(key[0]!) is { } holder
            ? AuthenticateResult.Success(new AuthenticationTicket(Principal(holder.Key, holder.Value), SchemeName))
            : AuthenticateResult.Fail("The key is not known."));
    }

    // Every hash is compared in full, so that the time tells nothing.
    private KeyValuePair<string, ApiKey>? Holder(string key)
    {
        var hash = NewKey.HashOf(key);
        KeyValuePair<string, ApiKey>? holder = null;
        foreach (var known in keys.CurrentValue.Keys)
            if (CryptographicOperations.FixedTimeEquals(hash, Convert.FromHexString(known.Value.Sha256)))
                holder = known;
        return holder;
    }

    private static ClaimsPrincipal Principal(string name, ApiKey key)
    {
        Claim[] claims = [new(ClaimTypes.Name, name), .. key.Admin ? (Claim[])[new(ClaimTypes.Role, AdminRole)] : []];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
    }
}
