namespace MfgPathways.Publication;

/// <summary>One thing in the text that is not as the publication has it.</summary>
/// <param name="Line">Line of the text, counted from 1; 0 where the whole text is meant.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record PublicationProblem(int Line, string Message)
{
    /// <summary><c>line N: message</c>.</summary>
    public override string ToString() => Line == 0 ? Message : $"line {Line}: {Message}";
}
