namespace MfgPathways;

/// <summary>A store could not be reached, or it refused. The message is a sentence that says what to do, and holds no credential.</summary>
public class StoreException : Exception
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="innerException">The cause; may be <c>null</c>.</param>
    public StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
