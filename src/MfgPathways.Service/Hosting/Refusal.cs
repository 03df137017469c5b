using MfgPathways.Neo4j;

namespace MfgPathways.Service.Hosting;

/// <summary>Tells a store that refuses the user or the password from one that is away.</summary>
internal static class Refusal
{
    private const string Security = "Neo.ClientError.Security.";

    public static bool Is(Exception exception) =>
        exception is CypherException { Code: { } code } && code.StartsWith(Security, StringComparison.Ordinal)
            && code is not "Neo.ClientError.Security.AuthorizationExpired";
}
