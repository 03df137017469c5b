namespace MfgPathways.Profiles;

/// <summary>Says which occupations a person may have meant, by ids, which are never ambiguous.</summary>
internal static class UnknownOccupation
{
    private const int Most = 3;

    public static string Sentence(string name, NameMatch<Occupation> match)
    {
        string[] near = [.. match.Nearest.Take(Most).Select(o => o.Id)];
        if (match.Ambiguous)
            return $"{Quoted.Of(name)} fits several occupations; say which: "
                + $"{string.Join(", ", near)}{(match.Nearest.Count > Most ? ", ..." : "")}.";
        return near.Length == 0
            ? $"No occupation is called {Quoted.Of(name)}, and no name is near it."
            : $"No occupation is called {Quoted.Of(name)}; nearest: {string.Join(", ", near)}.";
    }
}
