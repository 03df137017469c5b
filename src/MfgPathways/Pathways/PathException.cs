namespace MfgPathways.Pathways;

/// <summary>The options cannot be met by any route, or contradict each other. The message is a sentence that says what to change.</summary>
public sealed class PathException : ArgumentException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is wrong and what to change.</param>
    /// <param name="option">The option to change, by the name of its property; <c>null</c> where it is none.</param>
    public PathException(string message, string? option = null)
        : base(message) => Option = option;

    /// <summary>The option to change, by the name of its property; <c>null</c> where it is none.</summary>
    public string? Option { get; }
}
