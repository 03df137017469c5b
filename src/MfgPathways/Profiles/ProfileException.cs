namespace MfgPathways.Profiles;

/// <summary>What was said does not make a profile. Carries every problem, not the first only.</summary>
public sealed class ProfileException : Exception
{
    /// <summary>How many problems the message tells; the rest it counts.</summary>
    internal const int MostShown = 12;

    /// <summary>An exception for at least one problem.</summary>
    /// <param name="problems">What is wrong, a sentence each.</param>
    public ProfileException(IReadOnlyList<string> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every problem, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }

    private static string Describe(IReadOnlyList<string> problems)
    {
        if (problems.Count == 1)
            return problems[0];
        var shown = string.Join('\n', problems.Take(MostShown).Select(p => $"  {p}"));
        var rest = problems.Count > MostShown ? $"\n  ... and {problems.Count - MostShown} more" : "";
        return $"The profile was refused for {problems.Count} problems:\n{shown}{rest}";
    }
}
