using MfgPathways.Service.Security;

namespace MfgPathways.Service.Tests;

/// <summary>An operator with a key.</summary>
internal static class Operator
{
    private static readonly string Key = NewKey.Make();

    /// <summary>What a service is told of the key.</summary>
    public static (string Name, string Value)[] Settings { get; } =
    [
        ("Security:Keys:operator:Sha256", Convert.ToHexStringLower(NewKey.HashOf(Key))), ("Security:Keys:operator:Admin", "true"),
    ];

    /// <summary>Lets a client send the key.</summary>
    public static HttpClient WithKey(this HttpClient client)
    {
        client.DefaultRequestHeaders.Add(ApiKeyHandler.Header, Key);
        return client;
    }
}
