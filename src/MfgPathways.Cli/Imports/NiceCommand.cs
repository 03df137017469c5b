using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import nice FILE</c>.</summary>
internal static class NiceCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command("nice", "Read the NICE Workforce Framework for Cybersecurity, the JSON of NIST's reference tool.");
        var run = new ImportRun(command, new("file") { Description = "The JSON file.", HelpName = "FILE" });
        command.SetAction((parsed, _) => Task.FromResult(run.Run(new Session(parsed, io), parsed, NiceImport.Read)));
        return command;
    }
}
