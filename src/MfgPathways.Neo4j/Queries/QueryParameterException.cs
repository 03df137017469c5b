namespace MfgPathways.Neo4j;

/// <summary>A named query was asked for wrongly. The message is a sentence that says what is right.</summary>
public sealed class QueryParameterException : ArgumentException
{
    /// <summary>An exception with a sentence for the user.</summary>
    /// <param name="message">What is wrong and what is right.</param>
    /// <param name="parameter">The parameter that is wrong; <c>null</c> where none is.</param>
    public QueryParameterException(string message, string? parameter = null)
        : base(message) => Parameter = parameter;

    /// <summary>The parameter that is wrong; <c>null</c> where it is the query's name.</summary>
    public string? Parameter { get; }
}
