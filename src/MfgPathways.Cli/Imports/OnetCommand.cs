using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import onet DIR</c>.</summary>
internal static class OnetCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command("onet", "Read the tab-delimited files of the O*NET database: a KSA rated important is required.");
        var run = new ImportRun(command, new("directory") { Description = "The directory of the text files.", HelpName = "DIR" });
        var importance = new Option<decimal>("--importance")
        {
            Description = "Least importance of a KSA that an occupation requires, from 1 to 5.",
            DefaultValueFactory = _ => OnetOptions.DefaultImportance,
            HelpName = "N",
        };
        var hours = new Option<decimal?>("--hours-per-level")
        {
            Description = "Hours that one level of a KSA takes: writes hours.csv, from the mean level where the KSA is required.",
            HelpName = "N",
        };
        command.Options.Add(importance);
        command.Options.Add(hours);
        command.SetAction((parsed, ct) => Task.FromResult(run.Run(
            new Session(parsed, io), parsed,
            directory => OnetImport.Read(directory, Options(parsed.GetValue(importance), parsed.GetValue(hours)), ct))));
        return command;
    }

    private static OnetOptions Options(decimal importance, decimal? hoursPerLevel)
    {
        if (importance is < 1 or > 5)
            throw CliException.Usage($"--importance is {importance}; write a number from 1 to 5.");
        if (hoursPerLevel is <= 0 or > OnetOptions.MostHoursPerLevel)
            throw CliException.Usage(
                $"--hours-per-level is {hoursPerLevel}; write a number above 0 and at most {OnetOptions.MostHoursPerLevel}.");
        return new OnetOptions { Importance = importance, HoursPerLevel = hoursPerLevel };
    }
}
