using BenchmarkDotNet.Running;
using MfgPathways.Benchmarks;

if (args is ["bars"])
    return Bars.Print(Console.Out) ? 0 : 1;
if (args is ["peers", var directory])
    return PeerWork.Serve(directory, Console.In, Console.Out);

var summaries = BenchmarkRunner.Run(typeof(Bars).Assembly, ShortRun.Config, args);
return summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;
