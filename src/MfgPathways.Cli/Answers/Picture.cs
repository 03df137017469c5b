namespace MfgPathways.Cli.Answers;

/// <summary>What there is to draw of an answer: data, and what it says in words for those who cannot see it.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Message">What it says; drawn below the title.</param>
internal abstract record Picture(string Title, string Message)
{
    /// <summary>What else a person who cannot see it needs to know; not drawn.</summary>
    public string Details { get; init; } = "";

    /// <summary>Whether a page that gives the answer shows the picture too.</summary>
    public bool InPage { get; init; } = true;
}
