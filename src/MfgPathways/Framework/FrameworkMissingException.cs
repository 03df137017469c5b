namespace MfgPathways;

/// <summary>A store holds no whole framework: none was loaded, or a load was interrupted.</summary>
public sealed class FrameworkMissingException : StoreException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is missing and what to do.</param>
    public FrameworkMissingException(string message)
        : base(message)
    {
    }
}
