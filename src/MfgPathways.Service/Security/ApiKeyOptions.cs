namespace MfgPathways.Service.Security;

/// <summary>Who may do what: section <c>Security</c> of the configuration.</summary>
internal sealed class ApiKeyOptions
{
    public const string Section = "Security";

    /// <summary>The keys, by the name of whoever has them.</summary>
    public Dictionary<string, ApiKey> Keys { get; init; } = [];

    /// <summary>Whether reading takes a key too.</summary>
    public bool KeyForReading { get; init; }
}
