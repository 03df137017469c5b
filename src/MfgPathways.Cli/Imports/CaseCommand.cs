using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import case FILE</c>.</summary>
internal static class CaseCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command("case", "Read a CASE package (1EdTech), the JSON of a CFPackage that has items for occupations.");
        var run = new ImportRun(command, new("file") { Description = "The JSON file.", HelpName = "FILE" });
        var types = new Option<string[]>("--occupation-type")
        {
            Description = "The CFItemType of the items that are occupations; may be repeated.",
            DefaultValueFactory = _ => [.. CaseOptions.DefaultOccupationTypes],
            HelpName = "TYPE",
        };
        command.Options.Add(types);
        command.SetAction((parsed, _) => Task.FromResult(run.Run(
            new Session(parsed, io), parsed,
            file => CaseImport.Read(file, new CaseOptions { OccupationTypes = parsed.GetValue(types)! }))));
        return command;
    }
}
