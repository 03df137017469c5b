using BenchmarkDotNet.Running;
using MfgPathways.Benchmarks;
using MfgPathways.Benchmarks.Load;

if (args is ["bars"])
    return Bars.Print(Console.Out) ? 0 : 1;
if (args is ["peers", var directory])
    return PeerWork.Serve(directory, Console.In, Console.Out);
if (args is ["esco", var esco])
    return EscoBars.Print(esco, Console.Out) ? 0 : 1;
if (args is ["esco-peers", var release, var shared])
    return EscoWork.Serve(release, shared, Console.In, Console.Out);
if (args is ["load"])
    return await LoadBars.PrintAsync(Console.Out) ? 0 : 1;
if (args is ["soak"])
    return await Soak.PrintAsync(1_000_000, Console.Out) ? 0 : 1;

var summaries = BenchmarkRunner.Run(typeof(Bars).Assembly, ShortRun.Config, args);
return summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;
