namespace MfgPathways.Cli.Answers;

/// <summary>A part of an answer: an optional heading, then paragraphs, then an optional table.</summary>
internal sealed record Section(string? Heading, IReadOnlyList<string> Paragraphs, Table? Table = null);
