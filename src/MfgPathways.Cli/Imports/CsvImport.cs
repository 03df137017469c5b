using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import csv DIR</c>.</summary>
internal static class CsvImport
{
    public static Command Create(CliIo io)
    {
        var command = new Command(
            "csv", "Check a framework of your own, a directory or zip of CSV files, and write it without its defective rows.");
        var run = new ImportRun(
            command, new("directory") { Description = "The directory or zip of the CSV files.", HelpName = "DIR" }, own: true);
        command.SetAction((parsed, _) => Task.FromResult(run.Run(
            new Session(parsed, io), parsed, path => FrameworkImport.Read(path, run.MayReject(parsed)))));
        return command;
    }
}
