namespace MfgPathways.Service.Security;

/// <summary>A key as the configuration knows it: by its hash alone.</summary>
internal sealed class ApiKey
{
    /// <summary>SHA-256 of the key, as 64 hexadecimal digits; <c>--new-key</c> makes a key with its hash.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Whether whoever has the key may do more than read.</summary>
    public bool Admin { get; init; }
}
