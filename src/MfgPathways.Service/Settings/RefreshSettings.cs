namespace MfgPathways.Service.Settings;

/// <summary>When the store is looked at: the section <c>Refresh</c>.</summary>
internal sealed class RefreshSettings
{
    public const string Section = "Refresh";

    /// <summary>How long after a look that succeeded the next one comes.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How old the last confirmation of the store may be before answers are marked stale, even where no look failed.</summary>
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long after a look that failed the next one comes; doubles from failure to failure.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest of these waits.</summary>
    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long to wait after the store refused the user or the password, since asking again and again locks the account.
    /// </summary>
    public TimeSpan RetryWhenRefused { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>For how long the instance that writes is the only one that does, unless it renews that. It renews after a third.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Name of this instance in the lease; by default the machine's. A random part is added.</summary>
    public string? Instance { get; set; }
}
