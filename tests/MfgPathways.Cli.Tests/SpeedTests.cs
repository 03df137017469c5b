using System.Globalization;

namespace MfgPathways.Cli.Tests;

/// <summary>
/// How much of a processor the first answer takes. The time on the clock is what a person waits, but on a busy machine it says more of the
/// others; the time on a processor stays that of the program.
/// </summary>
[Collection(nameof(SpeedTests))]
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const int Runs = 15;
    private const string Timed = "TIMEFORMAT='%U %S'; time \"$0\" \"$@\" >/dev/null 2>&1";

    private static readonly string[] Question = ["path", "cnc operator", "manufacturing technician"];

    // Bash writes the times with the decimal mark of the locale.
    private static readonly Dictionary<string, string> Plain = new() { ["LC_ALL"] = "C" };

    // The promises are those of an ordinary machine. A slow one is measured by what an empty .NET program takes there, in the same minute.
    private const double BuiltOverEmpty = 20;
    private const double NativeOverEmpty = 2;

    [Fact]
    public Task The_built_program_answers_within_300_ms_of_processor_time_or_20_empty_programs() =>
        AssertWithinAsync(Tool.Built, 300, BuiltOverEmpty);

    [Fact]
    public async Task The_native_program_answers_within_50_ms_of_processor_time_or_2_empty_programs()
    {
        Assert.SkipWhen(Tool.Native is null, Tool.NoNative);

        await AssertWithinAsync(Tool.Native!, 50, NativeOverEmpty);
    }

    [Fact]
    public void The_native_program_is_at_most_20_MB()
    {
        Assert.SkipWhen(Tool.Native is null, Tool.NoNative);

        Assert.InRange(new FileInfo(Tool.Native!).Length, 1, 20_000_000);
    }

    // The two programs take turns, so that both meet the same load; the best run of each is its own time.
    private async Task AssertWithinAsync(string program, double promise, double overEmpty)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Processor time is measured with bash.");

        var (empty, own) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            empty.Add(await ProcessorTimeAsync(Tool.Empty));
            own.Add(await ProcessorTimeAsync(program, Question));
        }

        var bar = Math.Max(promise, overEmpty * empty.Min());
        output.WriteLine($"best of {Runs}: an empty program {empty.Min():0} ms, this one {own.Min():0} ms, the bar {bar:0} ms");
        Assert.InRange(own.Min(), 1, bar);
    }

    private static async Task<double> ProcessorTimeAsync(string program, params string[] args)
    {
        var run = await Tool.RunAsync("bash", ["-c", Timed, program, .. args], Plain);
        Assert.Equal(0, run.ExitCode);
        return run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Sum(seconds => double.Parse(seconds, CultureInfo.InvariantCulture)) * 1000;
    }
}
