namespace MfgPathways.Profiles;

/// <summary>Says which KSAs a person may have meant.</summary>
internal static class UnknownKsa
{
    private const int Most = 3;

    public static string Sentence(Framework framework, string name)
    {
        var match = NameSearch.Ksa(framework, name);
        string[] near = [.. match.Nearest.Take(Most).Select(k => $"{k.Id} {k.Name}")];
        if (match.Ambiguous)
            return $"{Quoted.Of(name)} fits several KSAs; say which: "
                + $"{string.Join("; ", near)}{(match.Nearest.Count > Most ? "; ..." : "")}.";
        return near.Length == 0
            ? $"No KSA is called {Quoted.Of(name)}, and no name is near it."
            : $"No KSA is called {Quoted.Of(name)}; nearest: {string.Join("; ", near)}.";
    }
}
