using System.CommandLine;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import publication | csv | esco | onet | nice | case</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(CliIo io) => new("import", "Make a framework out of a source.")
    {
        PublicationImport.Create(io),
        CsvImport.Create(io),
        EscoCommand.Create(io),
        OnetCommand.Create(io),
        NiceCommand.Create(io),
        CaseCommand.Create(io),
    };
}
