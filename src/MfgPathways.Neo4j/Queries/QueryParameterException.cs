namespace MfgPathways.Neo4j;

/// <summary>A named query was asked for wrongly. The message is a sentence that says what is right.</summary>
public sealed class QueryParameterException : ArgumentException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is wrong and what is right.</param>
    public QueryParameterException(string message)
        : base(message)
    {
    }
}
