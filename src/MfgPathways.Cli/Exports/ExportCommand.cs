using System.CommandLine;
using MfgPathways.Exports;

namespace MfgPathways.Cli.Exports;

/// <summary><c>export FORMAT WHAT</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(CliIo io)
    {
        var export = new Command("export", "Write the framework, the moves, a route or the clusters for another program.");
        foreach (var format in GraphFormat.All)
        {
            var command = new Command(format.Name, format.Description);
            foreach (var subject in ExportSubjects.All)
                command.Subcommands.Add(Leaf(io, format, subject));
            export.Subcommands.Add(command);
        }

        var matrix = new Command(MatrixExports.Format, "One CSV file: incidence, effort or similarity.");
        foreach (var leaf in MatrixExports.Create(io))
            matrix.Subcommands.Add(leaf);
        Refuse(matrix, "A route is a line and no matrix: export it as csv.", "route");
        Refuse(
            matrix, "Clusters are found in the matrix that `mfgpath export matrix ksas` or `occupations` writes: export that.", "clusters");

        const string derived = "holds the framework only: load it, then keep moves and clusters in the database with "
            + "`mfgpath moves --write` and `mfgpath clusters ksas --write`.";
        var script = new Command(Neo4jExports.Script, "A Cypher script for an empty Neo4j database.") { Neo4jExports.CreateScript(io) };
        Refuse(script, $"The script {derived}", "moves", "route", "clusters");
        var import = new Command(
            Neo4jExports.Import, "CSV files for `neo4j-admin database import full`, for an empty Neo4j database.")
        {
            Neo4jExports.CreateImport(io),
        };
        Refuse(import, $"The import {derived}", "moves", "route", "clusters");
        foreach (var command in (Command[])[matrix, script, import])
            export.Subcommands.Add(command);
        return export;
    }

    private static Command Leaf(CliIo io, GraphFormat format, ExportSubject subject)
    {
        var command = new Command(subject.Name, subject.Description);
        var make = subject.AddTo(command);
        var target = new ExportTarget(format.Name, subject.Name, isDirectory: format.Files.Count > 1);
        target.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            target.Check(parsed);
            var session = new Session(parsed, io);
            var (framework, graph) = await make(parsed, session, cancellationToken);
            format.Check(graph);
            var counted = new CountedGraph(graph, cancellationToken);
            return target.Write(parsed, session, new ExportContent(
                framework, $"the {subject.Name}",
                [.. format.Files.Select(f => new ExportFile(f.Name, output => f.Write(counted.Graph, output)))], [], Rules(graph))
            {
                Size = () => counted.Size,
            });
        });
        return command;
    }

    // The release and its credit stand in every answer anyway.
    private static string[] Rules(ExportGraph graph) =>
        [string.Join("; ", graph.Facts.SkipWhile(f => f.Name != "attribution").Skip(1).Select(f => $"{f.Name}: {f.Value}")) + "."];

    // A combination that makes no sense is answered with what does.
    private static void Refuse(Command format, string sentence, params ReadOnlySpan<string> subjects)
    {
        foreach (var subject in subjects)
        {
            var command = new Command(subject) { Hidden = true, TreatUnmatchedTokensAsErrors = false };
            command.SetAction((Func<ParseResult, int>)(_ => throw CliException.Usage(sentence)));
            format.Subcommands.Add(command);
        }
    }
}
