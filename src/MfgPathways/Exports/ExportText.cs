using System.Globalization;
using System.Text;
using System.Xml;

namespace MfgPathways.Exports;

/// <summary>Texts and numbers as every export format can carry them.</summary>
internal static class ExportText
{
    /// <summary>
    /// The text with what XML 1.0 has no room for (halves of surrogate pairs, U+FFFE, U+FFFF) and all control characters, line ends among
    /// them, written as <c>\u</c> and four digits. One rule for every format, so that a node has the same name in each.
    /// </summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i += IsPair(text, i) ? 2 : 1)
            if (!IsCarried(text, i))
                return Escaped(text);
        return text;
    }

    public static string?[] Clean(string?[] values)
    {
        var clean = new string?[values.Length];
        for (var i = 0; i < values.Length; i++)
            clean[i] = values[i] is { } value ? Clean(value) : null;
        return clean;
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Real(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static string Real(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Integer(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var clean = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            if (IsPair(text, i))
                clean.Append(text, i++, 2);
            else if (IsCarried(text, i))
                clean.Append(text[i]);
            else
                clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
        return clean.ToString();
    }

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]);

    private static bool IsCarried(string text, int at) =>
        IsPair(text, at) || (XmlConvert.IsXmlChar(text[at]) && !char.IsControl(text[at]));
}
