namespace MfgPathways.Pathways;

/// <summary>The options cannot be met by any route, or contradict each other. The message is a sentence that says what to change.</summary>
public sealed class PathException : ArgumentException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is wrong and what to change.</param>
    public PathException(string message)
        : base(message)
    {
    }
}
