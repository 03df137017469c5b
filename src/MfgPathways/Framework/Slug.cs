using System.Text;

namespace MfgPathways;

/// <summary>The form of a name that ids are made of and that names are compared in.</summary>
public static class Slug
{
    /// <summary>Whether two names are one, without regard to case, punctuation and blanks.</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    public static bool Same(string a, string b) => Of(a) == Of(b);

    /// <summary>
    /// The name in lower case, every run of other characters than letters and digits as one hyphen, <c>&amp;</c> as <c>and</c>.
    /// </summary>
    /// <param name="name">A name, for example <c>IT/OT Integration</c>.</param>
    /// <returns>Its slug, for example <c>it-ot-integration</c>.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A name of the program as files have it: <c>NotInData</c> as <c>not-in-data</c>.</summary>
    /// <param name="name">Words, each with a capital.</param>
    internal static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
