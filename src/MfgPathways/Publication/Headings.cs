using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Turns headings printed in capitals into title case; acronyms of Appendix B stay as they are.</summary>
internal sealed partial class Headings
{
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "AND", "FOR", "OF", "OR", "IN", "THE", "TO", "WITH",
    };

    private readonly HashSet<string> acronyms;

    public Headings(PublicationText text, Problems problems)
    {
        var printed = text.Between("Appendix B. ", "Appendix C. ", TableShapes.AppendixB, problems).Select(l => l.Cells()[0]).ToList();
        acronyms = [.. printed, .. printed.SelectMany(a => a.Split('/')).Where(part => part.Length > 1)];
    }

    /// <summary>The heading in title case.</summary>
    public string TitleCase(string heading) => Chunk().Replace(heading, chunk =>
        acronyms.Contains(chunk.Value)
            ? chunk.Value
            : Word().Replace(chunk.Value, word => Case(word.Value, first: chunk.Index + word.Index == 0)));

    private string Case(string word, bool first)
    {
        if (acronyms.Contains(word))
            return word;
        var lower = word.ToLowerInvariant();
        return !first && SmallWords.Contains(word) ? lower : char.ToUpperInvariant(lower[0]) + lower[1..];
    }

    [GeneratedRegex(@"[^\s()]+")]
    private static partial Regex Chunk();

    [GeneratedRegex(@"[A-Z]+")]
    private static partial Regex Word();
}
