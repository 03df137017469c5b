using MfgPathways.Service.Settings;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Hosting;

/// <summary>
/// Passes one after another: the next comes after a while, or when asked for, and sooner after one that failed. A failing pass takes
/// nothing down that is served.
/// </summary>
internal sealed partial class FrameworkWork(
    RefreshPass pass, Leadership leadership, RefreshBell bell, WorkState state, IOptions<RefreshSettings> settings, TimeProvider time,
    ILogger<FrameworkWork> log) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await leadership.GiveUpAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await RunAsync(stoppingToken);
            state.Set(s => s with { Doing = "waits", NextAt = time.GetUtcNow() + wait, Passes = s.Passes + 1 });
            await bell.WaitAsync(wait, stoppingToken);
            state.Set(s => s with { NextAt = null });
        }
    }

    private async Task<TimeSpan> RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await pass.RunAsync(stoppingToken);
            if (state.Current.FailuresInARow > 0)
                LogRecovered(state.Current.FailuresInARow);
            state.Set(s => s with { Failure = null, Refused = false, FailuresInARow = 0 });
            return Waits.AfterSuccess(settings.Value, state.Current);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            return Failed(exception);
        }
    }

    private TimeSpan Failed(Exception exception)
    {
        var known = exception is StoreException or FrameworkException or IOException or UnauthorizedAccessException;
        var (failures, refused) = (state.Current.FailuresInARow + 1, Refusal.Is(exception));
        var wait = Waits.AfterFailure(settings.Value, failures, refused);
        var sentence = known ? exception.Message : $"A defect of the service ({exception.GetType().Name}): please report it with its log.";
        state.Set(s => s with { Failure = sentence, Refused = refused, FailuresInARow = failures });
        if (known)
            LogFailed(sentence, failures, wait.TotalSeconds);
        else
            LogDefect(exception, failures, wait.TotalSeconds);
        return wait;
    }

    [LoggerMessage(LogLevel.Information, "The store answers again after {Failures} failed passes.")]
    private partial void LogRecovered(int failures);

    [LoggerMessage(LogLevel.Warning, "{Reason} That is failure {Failures} in a row; the next try comes in {Seconds} s.")]
    private partial void LogFailed(string reason, int failures, double seconds);

    [LoggerMessage(LogLevel.Error, "A defect of the service. That is failure {Failures} in a row; the next try comes in {Seconds} s.")]
    private partial void LogDefect(Exception exception, int failures, double seconds);
}
