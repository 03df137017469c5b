namespace MfgPathways.Cli.Answers;

/// <summary>A part of an answer: an optional heading, then paragraphs, then an optional table.</summary>
internal sealed record Section(string? Heading, IReadOnlyList<string> Paragraphs, Table? Table = null)
{
    /// <summary>Makes what a page draws below it; <c>null</c> for most.</summary>
    public Func<Picture>? Picture { get; init; }
}
