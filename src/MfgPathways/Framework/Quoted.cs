using System.Globalization;
using System.Text;

namespace MfgPathways;

/// <summary>A text from outside, in quotation marks, that cannot disturb the sentence or the terminal that shows it.</summary>
public static class Quoted
{
    private const int Longest = 80;

    /// <summary>
    /// The text in quotation marks, cut after 80 characters, with control characters and those that turn the direction of writing written
    /// as <c>\u</c> and four digits.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = new StringBuilder("\"");
        foreach (var c in text.Length > Longest ? text.AsSpan(0, Longest) : text)
            if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                shown.Append(c);
        return shown.Append(text.Length > Longest ? "...\"" : "\"").ToString();
    }
}
