namespace MfgPathways.Profiles;

/// <summary>What was said does not make a profile, a cohort or a course. Carries every problem, not the first only.</summary>
public sealed class ProfileException : Exception
{
    /// <summary>How many problems the message tells; the rest it counts.</summary>
    internal const int MostShown = 12;

    /// <summary>An exception for at least one problem.</summary>
    /// <param name="problems">What is wrong, a sentence each.</param>
    /// <param name="what">What was refused, as the beginning of a sentence.</param>
    public ProfileException(IReadOnlyList<string> problems, string what = "The profile")
        : base(Describe(problems, what)) => Problems = problems;

    /// <summary>Every problem, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }

    private static string Describe(IReadOnlyList<string> problems, string what)
    {
        if (problems.Count == 1)
            return problems[0];
        var shown = string.Join('\n', problems.Take(MostShown).Select(p => $"  {p}"));
        var rest = problems.Count > MostShown ? $"\n  ... and {problems.Count - MostShown} more" : "";
        return $"{what} was refused for {problems.Count} problems:\n{shown}{rest}";
    }
}
