namespace MfgPathways;

/// <summary>One thing that is wrong with the rows of a framework.</summary>
/// <param name="Origin">Where the row stands: <c>file:line</c>, or a description of the row where it came from no file.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record FrameworkDefect(string Origin, string Message)
{
    /// <summary><c>origin: message</c>.</summary>
    public override string ToString() => $"{Origin}: {Message}";
}
