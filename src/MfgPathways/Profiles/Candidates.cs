namespace MfgPathways.Profiles;

/// <summary>
/// The first of some occupations or KSAs where a person has to choose: each by what means it alone, and what it is called. An id that is
/// made of a title says that itself.
/// </summary>
internal static class Candidates
{
    private const int Most = 3;

    public static string Of(IReadOnlyList<Occupation> occupations) => occupations.All(o => o.Code is null)
        ? Join(occupations, o => o.Id, ", ")
        : Join(occupations, o => $"{(AreApart(occupations, c => c.CodeOrId()) ? o.CodeOrId() : o.Id)} {o.Title}", "; ");

    public static string Of(IReadOnlyList<Ksa> ksas) =>
        Join(ksas, k => $"{(AreApart(ksas, c => c.CodeOrId()) ? k.CodeOrId() : k.Id)} {k.Name}", "; ");

    private static bool AreApart<T>(IReadOnlyList<T> rows, Func<T, string> code) =>
        rows.Select(code).Distinct(StringComparer.OrdinalIgnoreCase).Count() == rows.Count;

    private static string Join<T>(IReadOnlyList<T> rows, Func<T, string> text, string separator) =>
        string.Join(separator, rows.Take(Most).Select(text)) + (rows.Count > Most ? $"{separator}..." : "");
}
