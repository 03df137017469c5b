namespace MfgPathways.Publication;

/// <summary>The text does not have the shape of the publication. Carries every problem, not the first only; nothing was read.</summary>
public sealed class PublicationException : Exception
{
    /// <summary>An exception for at least one problem.</summary>
    /// <param name="problems">What is wrong, in the order of the lines.</param>
    public PublicationException(IReadOnlyList<PublicationProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every problem, in the order of the lines.</summary>
    public IReadOnlyList<PublicationProblem> Problems { get; }

    private static string Describe(IReadOnlyList<PublicationProblem> problems) =>
        $"The text is not NIST AMS 600-20 as this reader knows it; {(problems.Count == 1 ? "1 problem" : $"{problems.Count} problems")}:\n"
        + string.Join('\n', problems.Select(p => $"  {p}"));
}
