using MfgPathways.Formats;
using MfgPathways.Service.Publishing;

namespace MfgPathways.Service.Hosting;

/// <summary>Reads the framework and publishes it.</summary>
internal sealed class FrameworkWork(Publisher publisher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        publisher.Publish(EmbeddedFramework.Read());
        return Task.CompletedTask;
    }
}
