namespace MfgPathways.Profiles;

/// <summary>Says which occupations a person may have meant.</summary>
internal static class UnknownOccupation
{
    public static string Sentence(string name, NameMatch<Occupation> match)
    {
        if (match.Ambiguous)
            return $"{Quoted.Of(name)} fits several occupations; say which: {Candidates.Of(match.Nearest)}.";
        return match.Nearest.Count == 0
            ? $"No occupation is called {Quoted.Of(name)}, and no name is near it."
            : $"No occupation is called {Quoted.Of(name)}; nearest: {Candidates.Of(match.Nearest)}.";
    }

    /// <summary>The same of what should be an id, or a code that only one occupation has.</summary>
    public static string Sentence(Framework framework, string id)
    {
        if (IdIndexes.Occupations(framework).Find(id) is { Ambiguous: true } match)
            return $"{Quoted.Of(id)} is the code of several occupations; write the id: {Candidates.Of(match.Nearest)}.";
        var near = NameSearch.Occupation(framework, id.Replace('/', ' ')).Nearest;
        return $"There is no occupation {Quoted.Of(id)}{(near.Count == 0 ? "." : $"; nearest: {Candidates.Of(near)}.")}";
    }
}
