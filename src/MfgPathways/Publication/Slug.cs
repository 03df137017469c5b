using System.Text;

namespace MfgPathways.Publication;

/// <summary>Makes readable ids out of names.</summary>
internal static class Slug
{
    /// <summary>Lower-case letters and digits, everything else one hyphen: <c>Quality Assurance/Control</c> becomes <c>quality-assurance-control</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The id of an occupation: its area's id and its title.</summary>
    public static string Of(string areaId, string title) => $"{areaId}/{Of(title)}";
}
