using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import esco DIR</c>.</summary>
internal static class EscoCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command("esco", "Read the official CSV files of the ESCO classification.");
        var run = new ImportRun(command, new("directory") { Description = "The directory of the CSV files.", HelpName = "DIR" });
        var version = new Option<string?>("--release")
        {
            Description = "The version, which the files do not say; it becomes part of the release's id.",
            HelpName = "VERSION",
        };
        var language = new Option<string>("--language")
        {
            Description = "Language of the files, as in occupations_en.csv.",
            DefaultValueFactory = _ => "en",
            HelpName = "LANGUAGE",
        };
        var essential = new Option<bool>("--essential") { Description = "Leave optional relations out." };
        command.Options.Add(version);
        command.Options.Add(language);
        command.Options.Add(essential);
        command.SetAction((parsed, ct) => Task.FromResult(run.Run(
            new Session(parsed, io), parsed, directory => EscoImport.Read(directory, new EscoOptions
            {
                Version = parsed.GetValue(version),
                Language = parsed.GetValue(language)!,
                EssentialOnly = parsed.GetValue(essential),
            }, ct))));
        return command;
    }
}
