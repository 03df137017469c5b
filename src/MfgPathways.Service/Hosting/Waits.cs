using MfgPathways.Service.Settings;

namespace MfgPathways.Service.Hosting;

/// <summary>How long the hosted work waits before the next pass.</summary>
internal static class Waits
{
    /// <summary>
    /// After a pass that succeeded. What others load or remove is looked at soon again, without growing waits; a follower looks at the
    /// lease at least as often as that can run out.
    /// </summary>
    public static TimeSpan AfterSuccess(RefreshSettings settings, WorkStatus status) =>
        status.IsWaiting && settings.FirstRetry < settings.Interval ? settings.FirstRetry
            : status.Role == Role.Follower && settings.Lease < settings.Interval ? settings.Lease
            : settings.Interval;

    /// <summary>After so many failures in a row.</summary>
    public static TimeSpan AfterFailure(RefreshSettings settings, int failures, bool refused)
    {
        if (refused)
            return settings.RetryWhenRefused;
        var grown = settings.FirstRetry * Math.Pow(2, Math.Min(failures - 1, 30));
        return grown < settings.LongestRetry ? grown : settings.LongestRetry;
    }
}
