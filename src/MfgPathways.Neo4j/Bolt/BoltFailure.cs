using System.Net.Sockets;
using Neo4j.Driver;

namespace MfgPathways.Neo4j;

/// <summary>What the driver throws, as the failures that the rest of the program knows.</summary>
internal static class BoltFailure
{
    /// <summary>The failure; <c>null</c> for an exception that is not the driver's.</summary>
    public static CypherException? Of(Exception exception, Sentences sentences) => exception switch
    {
        CypherException => null,
        // The driver's word for a port where another protocol answers.
        NotSupportedException => new CypherException(sentences.NotBolt(), null, CypherOutcome.Rejected, exception),
        _ when WithCode(exception) is { } coded => new CypherException(
            sentences.Of(coded.Code, coded.Message), coded.Code, CypherOutcome.Rejected, exception),
        Neo4jException or SocketException or IOException => new CypherException(
            sentences.Unreachable(Innermost(exception).Message), null, CypherOutcome.Unknown, exception),
        _ => null,
    };

    // When the driver gives up after its retries, the server's reason stands in the exceptions that it collected.
    private static Neo4jException? WithCode(Exception? exception) => exception switch
    {
        null => null,
        Neo4jException { Code: { Length: > 0 } } coded => coded,
        AggregateException all => all.InnerExceptions.Reverse().Select(WithCode).FirstOrDefault(e => e is not null),
        _ => WithCode(exception.InnerException),
    };

    private static Exception Innermost(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Innermost(last),
        { InnerException: { } inner } => Innermost(inner),
        _ => exception,
    };
}
