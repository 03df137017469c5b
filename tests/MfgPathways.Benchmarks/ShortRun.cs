using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MfgPathways.Benchmarks;

/// <summary>How BenchmarkDotNet runs: a short job in this process, so that it takes minutes and builds nothing.</summary>
internal static class ShortRun
{
    public static readonly IConfig Config = DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .HideColumns(Column.RatioSD)
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
}
