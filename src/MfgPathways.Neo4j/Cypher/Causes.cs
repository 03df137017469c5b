namespace MfgPathways.Neo4j;

/// <summary>What lies behind an exception.</summary>
internal static class Causes
{
    /// <summary>The exception at the bottom; of several, the last one.</summary>
    public static Exception Innermost(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Innermost(last),
        { InnerException: { } inner } => Innermost(inner),
        _ => exception,
    };
}
