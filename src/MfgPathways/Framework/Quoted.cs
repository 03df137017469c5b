using System.Globalization;
using System.Text;

namespace MfgPathways;

/// <summary>A text from outside, in quotation marks, that cannot disturb the sentence or the terminal that shows it.</summary>
public static class Quoted
{
    private const int Longest = 80;

    /// <summary>The text in quotation marks, on one line, cut after 80 characters, with <see cref="Plain"/> applied.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = Plain(text.Length > Longest ? text[..Longest] : text).Replace("\n", "\\u000a", StringComparison.Ordinal);
        return text.Length > Longest ? $"\"{shown}...\"" : $"\"{shown}\"";
    }

    /// <summary>
    /// The text with control characters, but for line feeds, and those that turn the direction of writing written as <c>\u</c> and four
    /// digits.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c != '\n' && (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                shown.Append(c);
        return shown.ToString();
    }
}
