using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says what is wrong with the times of the refresh.</summary>
internal sealed class RefreshCheck : IValidateOptions<RefreshSettings>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public ValidateOptionsResult Validate(string? name, RefreshSettings options)
    {
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(options.Interval), options.Interval), (nameof(options.StaleAfter), options.StaleAfter),
            (nameof(options.FirstRetry), options.FirstRetry), (nameof(options.LongestRetry), options.LongestRetry),
            (nameof(options.RetryWhenRefused), options.RetryWhenRefused), (nameof(options.Lease), options.Lease),
        ];
        foreach (var (time, value) in times)
            if (value < Shortest || value > Longest)
                return ValidateOptionsResult.Fail($"Refresh:{time} is {value}; write a time from {Shortest} to {Longest}.");
        if (options.LongestRetry < options.FirstRetry)
            return ValidateOptionsResult.Fail("Refresh:LongestRetry is shorter than Refresh:FirstRetry: raise it.");
        return options.Lease < TimeSpan.FromSeconds(1)
            ? ValidateOptionsResult.Fail($"Refresh:Lease is {options.Lease}; write at least {TimeSpan.FromSeconds(1)}.")
            : ValidateOptionsResult.Success;
    }
}
