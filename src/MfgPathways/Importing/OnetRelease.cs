using System.Text.RegularExpressions;

namespace MfgPathways.Importing;

/// <summary>Which release of O*NET a directory holds, as its <c>Read Me.txt</c> says.</summary>
internal static partial class OnetRelease
{
    private const int MostLines = 5;

    /// <param name="readMe">The path of the file; <c>null</c> where there is none.</param>
    public static FrameworkRelease Read(string? readMe)
    {
        var head = readMe is not null ? string.Join('\n', File.ReadLines(readMe).Take(MostLines)) : "";
        var version = Version().Match(head) is { Success: true } v ? v.Groups[1].Value : null;
        var published = Published().Match(head) is { Success: true } p ? p.Groups[1].Value : null;
        var title = version is null ? "O*NET Database" : $"O*NET {version} Database";
        return new FrameworkRelease(
            version is null ? "onet" : $"onet-{version}", title, "U.S. Department of Labor, Employment and Training Administration",
            published, "https://www.onetcenter.org/database.html",
            $"Includes information from the {title} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), "
                + "used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. The information has been modified: requirements are "
                + "derived from ratings. USDOL/ETA has not approved, endorsed, or tested these modifications.");
    }

    [GeneratedRegex(@"O\*NET ([0-9]{1,3}(?:\.[0-9]{1,3})?) Database")]
    private static partial Regex Version();

    [GeneratedRegex(@"([A-Z][a-z]{2,8} [0-9]{4}) Release")]
    private static partial Regex Published();
}
