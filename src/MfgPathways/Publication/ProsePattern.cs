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
    private const string Number = @"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+|[A-Za-z]+)(?!\w)";

    private static readonly Dictionary<string, int> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10,
        ["thirty"] = 30,
    };

    /// <summary>Every place in a section where the words stand around numbers.</summary>
    public List<Match> Matches(string section) =>
        [.. new Regex(Expression(), RegexOptions.CultureInvariant).Matches(section).Where(m => Value(m) is not null)];

    /// <summary>The figure that a match states.</summary>
    public PublishedFigure Figure(string section, Match match) => new(
        Place ?? $"Section {Section}", Subject, Measure, Bound(section, match.Groups["value"]), Value(match)!, Unit, match.Value);

    private string Unit => Placeholder().Match(Words).Groups["unit"].Value;

    private string Expression() => Regex.Escape(Words)
        .Replace(@"\{_}", Number, StringComparison.Ordinal)
        .Replace($@"\{{{Unit}}}", $"(?<value>{Number})", StringComparison.Ordinal);

    private static string? Value(Match match)
    {
        var text = match.Groups["value"].Value;
        if (NumberWords.TryGetValue(text, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(text[0]) ? Markup.Number(text) : null;
    }

    private static string Bound(string section, Group value)
    {
        var before = section.AsSpan(0, value.Index).TrimEnd('$');
        var after = section.AsSpan(value.Index + value.Length);
        if (EndsWith(before, "over ") || EndsWith(before, "more than ") || EndsWith(before, "exceed "))
            return ">";
        return EndsWith(before, "at least ") || after.StartsWith(" or more", StringComparison.Ordinal) ? ">=" : "=";

        static bool EndsWith(ReadOnlySpan<char> text, string words) => text.EndsWith(words, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\{(?<unit>count|percent|usd)\}")]
    private static partial Regex Placeholder();
}
