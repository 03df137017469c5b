using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Clusters;
using MfgPathways.Exports;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Exports;

/// <summary>The matrices.</summary>
internal static class MatrixExports
{
    public const string Format = "matrix";

    public static IEnumerable<Command> Create(CliIo io)
    {
        yield return Leaf(io, "framework", "A row for each occupation, a column for each KSA: how often the source lists the pair.", _ =>
            (_, graph) => new ExportContent(
                graph.Framework, "who requires what", [new("incidence.csv", output => MatrixCsv.WriteIncidence(graph, output))], [],
                ["Rows: occupations. Columns: KSAs. Cells: selections, 0 for none."]));
        yield return Leaf(io, "moves", "Effort of the move from the occupation of the row to that of the column.", command =>
        {
            var effort = new EffortChoice();
            effort.AddKindTo(command);
            return (parsed, graph) =>
            {
                var weights = effort.Read(parsed, graph, null);
                return new ExportContent(
                    graph.Framework, "the effort of every move", [new("moves.csv", output => MatrixCsv.WriteMoves(graph, weights, output))],
                    [], [$"Rows: from. Columns: to. Cells: {Say.EffortRule(weights)} Empty where an occupation lists none."]);
            };
        });
        yield return Similarity(io, "occupations", ProjectionSide.Occupations, "How alike occupations are, by the KSAs that they share.");
        yield return Similarity(io, "ksas", ProjectionSide.Ksas, "How alike KSAs are, by the occupations that require both.");
    }

    private static Command Similarity(CliIo io, string what, ProjectionSide side, string description) =>
        Leaf(io, what, description, command =>
    {
        var by = new Choice<ProjectionMeasure>(
            "--by", "What is compared.", ("cosine", ProjectionMeasure.Cosine), ("jaccard", ProjectionMeasure.Jaccard),
            ("co-occurrence", ProjectionMeasure.CoOccurrence));
        command.Options.Add(by.Option);
        return (parsed, graph) => new ExportContent(
            graph.Framework, $"how alike {what} are",
            [new("similarity.csv", output => MatrixCsv.WriteSimilarity(graph, side, by.Read(parsed), output))], [],
            [$"Rows and columns: {what}. Cells: {parsed.GetValue(by.Option)}."]);
    });

    private static Command Leaf(
        CliIo io, string what, string description, Func<Command, Func<ParseResult, SkillGraph, ExportContent>> make)
    {
        var command = new Command(what, description);
        var content = make(command);
        var target = new ExportTarget(Format, what, isDirectory: false);
        target.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            target.Check(parsed);
            var session = new Session(parsed, io);
            return target.Write(parsed, session, content(parsed, await session.ReadGraphAsync(cancellationToken)));
        });
        return command;
    }
}
