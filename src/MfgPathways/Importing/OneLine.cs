namespace MfgPathways.Importing;

/// <summary>Long texts of a source.</summary>
internal static class OneLine
{
    /// <summary>
    /// A definition on one line; <c>null</c> where there is none. Definitions have paragraphs, and here and there a stray control
    /// character; neither is a reason to lose a group of skills.
    /// </summary>
    public static string? Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(c => !char.IsControl(c))));
        return string.Join(' ', words.Where(w => w.Length > 0)) is { Length: > 0 } line ? line : null;
    }
}
