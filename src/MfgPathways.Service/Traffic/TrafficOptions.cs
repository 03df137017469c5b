using System.ComponentModel.DataAnnotations;

namespace MfgPathways.Service.Traffic;

/// <summary>How much the service takes on: section <c>Traffic</c> of the configuration.</summary>
internal sealed class TrafficOptions
{
    public const string Section = "Traffic";

    /// <summary>Requests a second that one client (a key, else an address) may send on average; 0 for any number.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerSecond { get; init; } = 100;

    /// <summary>Requests that a client may send at once after a pause.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 200;

    /// <summary>Requests that are answered at the same time.</summary>
    [Range(1, 10_000)]
    public int Concurrency { get; init; } = 64;

    /// <summary>Requests that wait for their turn; what comes beyond is answered with 503.</summary>
    [Range(0, 100_000)]
    public int Queue { get; init; } = 256;

    /// <summary>Seconds after which a request is given up.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Most bytes of a body.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>Origins whose pages may call the service from a browser, for example <c>https://careers.example</c>.</summary>
    public string[] Origins { get; init; } = [];
}
