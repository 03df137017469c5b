namespace MfgPathways.Profiles;

/// <summary>Says which KSAs a person may have meant.</summary>
internal static class UnknownKsa
{
    public static string Sentence(Framework framework, string name)
    {
        var match = NameSearch.Ksa(framework, name);
        if (match.Ambiguous)
            return $"{Quoted.Of(name)} fits several KSAs; say which: {Candidates.Of(match.Nearest)}.";
        return match.Nearest.Count == 0
            ? $"No KSA is called {Quoted.Of(name)}, and no name is near it."
            : $"No KSA is called {Quoted.Of(name)}; nearest: {Candidates.Of(match.Nearest)}.";
    }
}
