using System.CommandLine;
using System.CommandLine.Invocation;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli;

/// <summary>The version, and below it what addresses of Neo4j this build answers to.</summary>
internal sealed class VersionWithTransports(SynchronousCommandLineAction rest) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = rest.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine($"transports: {string.Join(", ", Neo4jFrameworkStore.Schemes)}");
        return code;
    }
}
