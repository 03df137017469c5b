using System.Net.Sockets;
using Neo4j.Driver;

namespace MfgPathways.Neo4j;

/// <summary>What the driver throws, as the failures that the rest of the program knows.</summary>
internal static class BoltFailure
{
    /// <summary>The failure; <c>null</c> for an exception that is not the driver's.</summary>
    /// <param name="exception">What the driver threw.</param>
    /// <param name="outcome">What became of the unit of work where no Neo4j answered.</param>
    /// <param name="sentences">Says it.</param>
    public static CypherException? Of(Exception exception, CypherOutcome outcome, Sentences sentences) => exception switch
    {
        CypherException => null,
        // The driver's word for a port where another protocol answers.
        NotSupportedException => new CypherException(sentences.NotBolt(), null, CypherOutcome.Rejected, exception),
        _ when WithCode(exception) is { } coded => new CypherException(
            sentences.Of(coded.Code, coded.Message), coded.Code, CypherOutcome.Rejected, exception),
        Neo4jException { IsRetriable: false } => new CypherException(
            sentences.NoWay(Causes.Innermost(exception).Message), null, CypherOutcome.Rejected, exception),
        Neo4jException or SocketException or IOException => new CypherException(
            sentences.Unreachable(Causes.Innermost(exception).Message), null, outcome, exception),
        _ => null,
    };

    // The server's reason may stand within what the driver made of it.
    private static Neo4jException? WithCode(Exception? exception) => exception switch
    {
        null => null,
        Neo4jException { Code: { Length: > 0 } } coded => coded,
        AggregateException all => all.InnerExceptions.Reverse().Select(WithCode).FirstOrDefault(e => e is not null),
        _ => WithCode(exception.InnerException),
    };
}
