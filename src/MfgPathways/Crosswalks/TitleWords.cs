namespace MfgPathways.Crosswalks;

/// <summary>The words that titles are compared by.</summary>
internal static class TitleWords
{
    // Words that say nothing about the work.
    private static readonly HashSet<string> Empty =
        new(["and", "or", "of", "in", "the", "all", "other", "for", "to"], StringComparer.Ordinal);

    /// <summary>
    /// The words of a title, each once, in lower case and without the plural; without brackets, which explain, and single letters.
    /// </summary>
    public static HashSet<string> Of(string title) =>
        [.. NameWords.Of(WithoutBrackets(title)).Where(w => w.Length > 1 && !Empty.Contains(w))];

    private static string WithoutBrackets(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? title[..open] : title;
    }
}
