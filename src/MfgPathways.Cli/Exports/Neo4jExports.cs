using System.CommandLine;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Exports;

/// <summary>The framework for an empty Neo4j database that this program does not reach.</summary>
internal static class Neo4jExports
{
    public const string Script = "cypher";
    public const string Import = "neo4j-admin";

    public static Command CreateScript(CliIo io) => Leaf(io, Script, isDirectory: false, framework => new ExportContent(
        framework, "the framework", [new("framework.cypher", output => CypherScript.Write(framework, output))],
        ["Run it once on an empty database, for example `cypher-shell --file FILE`: it then holds what `mfgpath load` makes."], []));

    public static Command CreateImport(CliIo io) => Leaf(io, Import, isDirectory: true, framework => new ExportContent(
        framework, "the framework",
        [.. AdminImport.Files.Select(file => new ExportFile(file, output => AdminImport.Write(framework, file, output)))],
        [
            $"Stop the database and fill it while it is empty: `sh {AdminImport.ScriptFile}` there runs `neo4j-admin database import`.",
            $"Start it and run {AdminImport.SchemaFile}: it then holds what `mfgpath load` makes.",
        ],
        []));

    private static Command Leaf(CliIo io, string format, bool isDirectory, Func<Framework, ExportContent> content)
    {
        var command = new Command("framework", "The framework as `mfgpath load` puts it into a database.");
        var target = new ExportTarget(format, "framework", isDirectory);
        target.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            target.Check(parsed);
            var session = new Session(parsed, io);
            return target.Write(parsed, session, content(await session.ReadFrameworkAsync(cancellationToken)));
        });
        return command;
    }
}
