using System.CommandLine;

namespace MfgPathways.Cli.Exports;

/// <summary>Something that can be exported as a graph.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Description">What it is.</param>
/// <param name="AddTo">Adds its options to a command, and says how its graph is made.</param>
internal sealed record ExportSubject(string Name, string Description, Func<Command, GraphMaker> AddTo);
