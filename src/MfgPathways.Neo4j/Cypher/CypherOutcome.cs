namespace MfgPathways.Neo4j;

/// <summary>What is known of a failed unit of work.</summary>
public enum CypherOutcome
{
    /// <summary>It never reached the server.</summary>
    NotSent,

    /// <summary>The server refused it; nothing was written.</summary>
    Rejected,

    /// <summary>The server had ended its transaction before it was committed; nothing was written.</summary>
    RolledBack,

    /// <summary>No answer came: it may have taken place or not.</summary>
    Unknown,
}
