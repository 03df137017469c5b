namespace MfgPathways.Neo4j;

/// <summary>A unit of work failed. The message is a sentence that says what to do, and holds no credential.</summary>
public sealed class CypherException : StoreException
{
    /// <summary>A failure.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="code">Neo4j's code; <c>null</c> where no Neo4j answered.</param>
    /// <param name="outcome">What is known of the unit of work.</param>
    /// <param name="innerException">The cause; may be <c>null</c>.</param>
    public CypherException(string message, string? code, CypherOutcome outcome, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        Outcome = outcome;
    }

    /// <summary>Neo4j's code, for example <c>Neo.ClientError.Statement.SyntaxError</c>; <c>null</c> where no Neo4j answered.</summary>
    public string? Code { get; }

    /// <summary>What is known of the unit of work.</summary>
    public CypherOutcome Outcome { get; }

    internal bool Idempotent { get; set; } = true;

    internal bool IsTransportFailure => Code is null && Outcome is (CypherOutcome.NotSent or CypherOutcome.Unknown);
}
