namespace MfgPathways.Cli.Answers;

/// <summary>What a command has to say, in a form that each medium can be written from.</summary>
/// <param name="Command">Name of the command.</param>
/// <param name="Title">The answer in one line.</param>
/// <param name="Sections">What a person reads.</param>
/// <param name="Rows">What a spreadsheet reads: one flat table.</param>
/// <param name="Payload">What a program reads.</param>
/// <param name="Source">The framework that the answer comes from; <c>null</c> where it comes from none.</param>
/// <param name="Rules">The options that made the answer, in words.</param>
internal sealed record Answer(
    string Command, string Title,
    IReadOnlyList<Section> Sections, Table Rows, Payload Payload, Source? Source, IReadOnlyList<string> Rules)
{
    /// <summary>Makes what there is to draw of it, where that is asked for; <c>null</c> for most answers.</summary>
    public Func<Picture>? Picture { get; init; }
}
