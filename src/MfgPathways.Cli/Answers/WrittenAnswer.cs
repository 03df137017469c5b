using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Answers;

/// <summary>What was derived from the framework and written to a store, as an answer.</summary>
internal static class WrittenAnswer
{
    /// <param name="command">Name of the command.</param>
    /// <param name="what">What was written, with its number.</param>
    /// <param name="report">The report of the store.</param>
    /// <param name="store">Name of the store.</param>
    /// <param name="framework">The framework.</param>
    public static Answer Of(string command, string what, WriteReport report, string store, Framework framework) => new(
        command, $"Wrote {what} to {store}, in place of those that were there: {report.Derivation.Options}.",
        [new Section(null, [.. LeftInWords.Of(report.Left)])],
        Table.Of(
            ["store", "kind", "run", "written", "options"],
            [[store, report.Derivation.Kind, $"{report.Derivation.Run}", $"{report.Count}", report.Derivation.Options]]),
        new Payload(report, wire => wire.WriteReport), Source.Of(framework), []);
}
