namespace MfgPathways.Cli.Rendering;

/// <summary>How wide a text is about, before a viewer has set it, and where it is broken.</summary>
internal static class SvgText
{
    /// <summary>Height of a line, as a multiple of the size of the letters.</summary>
    public const double LineHeight = 1.3;

    private const string Narrow = " !\"'(),-./:;I[]`fijlrt|";
    private const string Wide = "%@MWmw\u2026\u2192";

    /// <summary>
    /// Width in the unit of the size. Rather too wide than too narrow, whichever sans-serif the viewer has: widths are about those of
    /// DejaVu Sans, one of the widest.
    /// </summary>
    public static double Width(string text, double size) => size * text.Sum(Width);

    /// <summary>The lines of a text that is broken at blanks, and after slashes where a word alone is too wide.</summary>
    public static List<string> Wrapped(string text, double size, double width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ').SelectMany(w => Pieces(w, size, width)))
        {
            var joined = lines[^1].Length == 0 || lines[^1][^1] == '/' ? lines[^1] + word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || Width(joined, size) <= width)
                lines[^1] = joined;
            else
                lines.Add(word);
        }

        return lines;
    }

    /// <summary>The text, cut with dots where it is too wide.</summary>
    public static string Cut(string text, double size, double width)
    {
        if (Width(text, size) <= width)
            return text;
        var length = text.Length;
        while (length > 0 && Width($"{text[..length]}\u2026", size) > width)
            length--;
        return $"{text[..length].TrimEnd()}\u2026";
    }

    /// <summary>The text as XML holds it, without what it cannot hold or what would turn the direction of writing.</summary>
    public static string Escaped(string text) => string.Concat(Quoted.Plain(text).Select(c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\n' => " ",
        '\ufffe' or '\uffff' => "?",
        _ => $"{c}",
    }));

    private static string[] Pieces(string word, double size, double width) =>
        Width(word, size) <= width ? [word] : word.Replace("/", "/\n", StringComparison.Ordinal).Split('\n');

    private static double Width(char c) =>
        Narrow.Contains(c) ? 0.39 : Wide.Contains(c) ? 1 : char.IsUpper(c) ? 0.72 : char.IsAscii(c) ? 0.62 : 1;
}
