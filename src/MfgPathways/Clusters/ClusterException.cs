namespace MfgPathways.Clusters;

/// <summary>A graph or an option that no clustering can be made of. The message is a sentence that says what to change.</summary>
public sealed class ClusterException : ArgumentException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is wrong and what to change.</param>
    /// <param name="option">The option to change, by the name of its property; <c>null</c> where it is none.</param>
    public ClusterException(string message, string? option = null)
        : base(message) => Option = option;

    /// <summary>The option to change, by the name of its property; <c>null</c> where it is none.</summary>
    public string? Option { get; }
}
