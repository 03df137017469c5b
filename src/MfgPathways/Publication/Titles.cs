using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Titles of occupations in canonical form, and how to tell apart titles that run together.</summary>
internal static partial class Titles
{
    /// <summary>The canonical form: "and" for an ampersand.</summary>
    public static string Canonical(string title) => Ampersand().Replace(title, "and");

    /// <summary>
    /// Splits titles that run together, separated by blanks only. The whole text must be covered by known titles; of all ways, the
    /// finest is taken, and it must be the only one.
    /// </summary>
    /// <returns>The titles; empty where there is no way or where two are equally fine.</returns>
    /// <remarks>O(w·t) for w words and a longest title of t words.</remarks>
    public static List<string> Split(string text, IReadOnlySet<string> known)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var longest = known.Count == 0 ? 0 : known.Max(title => title.Count(c => c == ' ') + 1);
        var best = new (int Titles, int Ways, int Start)[words.Length + 1];
        best[0] = (0, 1, 0);
        for (var end = 1; end <= words.Length; end++)
            for (var start = Math.Max(0, end - longest); start < end; start++)
                if (best[start].Ways > 0 && known.Contains(string.Join(' ', words[start..end])))
                    best[end] = Better(best[end], best[start], start);
        return best[^1].Ways == 1 ? Path(words, best) : [];
    }

    private static (int Titles, int Ways, int Start) Better(
        (int Titles, int Ways, int Start) now, (int Titles, int Ways, int Start) before, int start)
    {
        var titles = before.Titles + 1;
        if (now.Ways == 0 || titles > now.Titles)
            return (titles, before.Ways, start);
        return titles == now.Titles ? now with { Ways = now.Ways + before.Ways } : now;
    }

    private static List<string> Path(string[] words, (int Titles, int Ways, int Start)[] best)
    {
        var titles = new List<string>();
        for (var end = words.Length; end > 0; end = best[end].Start)
            titles.Insert(0, string.Join(' ', words[best[end].Start..end]));
        return titles;
    }

    [GeneratedRegex("(?<= )&(?= )")]
    private static partial Regex Ampersand();
}
