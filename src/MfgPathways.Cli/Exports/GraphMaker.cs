using System.CommandLine;
using MfgPathways.Exports;

namespace MfgPathways.Cli.Exports;

/// <summary>Makes the graph that a command line asks for, and names the framework that it is of.</summary>
internal delegate Task<(Framework Framework, ExportGraph Graph)> GraphMaker(
    ParseResult parsed, Session session, CancellationToken cancellationToken);
