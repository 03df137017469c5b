using System.Globalization;
using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>
/// How a stated number is found in the running text: literal words with <c>{count}</c>, <c>{percent}</c> or <c>{usd}</c> for the number,
/// and <c>{_}</c> for a number that another pattern reads. It must match exactly once in its section.
/// </summary>
/// <param name="Section">Number of the section.</param>
/// <param name="Subject">What the number is about.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Words">The words around it.</param>
/// <param name="Place">Where it is said to stand; <c>null</c> for the section itself.</param>
internal sealed partial record ProsePattern(string Section, string Subject, string Measure, string Words, string? Place = null)
{
    private static readonly Dictionary<string, int> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10,
        ["thirty"] = 30,
    };

    private string Unit => Placeholder().Match(Words).Groups["unit"].Value;

    /// <summary>Every place in a section where the words stand around numbers.</summary>
    public List<ProseMatch> Matches(string section)
    {
        var parts = Parts().Split(Words);
        var found = new List<ProseMatch>();
        for (var start = 0; start < section.Length;)
        {
            var match = At(section, start, parts);
            if (match is not null && Stated(match.Value) is not null)
                found.Add(match);
            start += match?.Length ?? 1;
        }

        return found;
    }

    /// <summary>The figure that a match states.</summary>
    public PublishedFigure Figure(string section, ProseMatch match) => new(
        Place ?? $"Section {Section}", Subject, Measure, Bound(section, match), Stated(match.Value)!, Unit, match.Text);

    private static ProseMatch? At(string section, int start, string[] parts)
    {
        var (at, value, valueAt) = (start, string.Empty, start);
        foreach (var part in parts)
        {
            var length = part.Length;
            if (!part.StartsWith('{'))
            {
                if (string.CompareOrdinal(section, at, part, 0, length) != 0)
                    return null;
            }
            else if (NumberHere().Match(section, at) is { Success: true } number)
            {
                length = number.Length;
                if (part != "{_}")
                    (value, valueAt) = (number.Value, at);
            }
            else
            {
                return null;
            }

            at += length;
        }

        return new ProseMatch(start, section[start..at], valueAt, value);
    }

    private static string? Stated(string text)
    {
        if (NumberWords.TryGetValue(text, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(text[0]) ? Markup.Number(text) : null;
    }

    private static string Bound(string section, ProseMatch match)
    {
        var before = section.AsSpan(0, match.ValueIndex).TrimEnd('$');
        var after = section.AsSpan(match.ValueIndex + match.Value.Length);
        if (EndsWith(before, "over ") || EndsWith(before, "more than ") || EndsWith(before, "exceed "))
            return ">";
        return EndsWith(before, "at least ") || after.StartsWith(" or more", StringComparison.Ordinal) ? ">=" : "=";

        static bool EndsWith(ReadOnlySpan<char> text, string words) => text.EndsWith(words, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\G(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+|[A-Za-z]+)(?!\w)")]
    private static partial Regex NumberHere();

    // The placeholders, and what stands between them.
    [GeneratedRegex(@"(\{(?:count|percent|usd|_)\})")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\{(?<unit>count|percent|usd)\}")]
    private static partial Regex Placeholder();
}
