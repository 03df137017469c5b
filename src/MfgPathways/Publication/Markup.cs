using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Takes away the marks that the conversion from the page left in the text.</summary>
internal static partial class Markup
{
    /// <summary>The words alone: no tags, no emphasis, no escapes, single blanks.</summary>
    public static string Plain(string text) =>
        Blanks().Replace(Unmarked(text), " ").Trim();

    /// <summary>A quantity without <c>$</c> and thousands separators.</summary>
    public static string Number(string text) =>
        text.Replace("$", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);

    private static string Unmarked(string text) =>
        Emphasis().Replace(Tags().Replace(text, " "), string.Empty).Replace("\\$", "$", StringComparison.Ordinal);

    [GeneratedRegex("</?[a-z]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\*+")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
