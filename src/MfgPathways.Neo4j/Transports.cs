namespace MfgPathways.Neo4j;

/// <summary>Picks the transport by the scheme of the address.</summary>
internal static class Transports
{
#if BOLT
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https", "neo4j", "bolt"];
#else
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https"];
#endif

    public static ICypherTransport Open(Neo4jOptions options, TimeProvider time, Func<double> random)
    {
        if (options.Uri is not { IsAbsoluteUri: true })
            throw new StoreException("The address of Neo4j must be whole, for example http://localhost:7474.");
        if (options.Uri.UserInfo.Length > 0)
            throw new StoreException(
                "The address of Neo4j must not hold credentials: set MFGPATHWAYS_NEO4J_USER and MFGPATHWAYS_NEO4J_PASSWORD.");
        return options.Uri.Scheme switch
        {
            "http" or "https" => new QueryApiTransport(options, time, random),
            "neo4j" or "neo4j+s" or "neo4j+ssc" or "bolt" or "bolt+s" or "bolt+ssc" => Bolt(options, time, random),
            var scheme => throw new StoreException(
                $"Neo4j does not answer to {scheme} addresses: use http://host:7474, https://host, "
                    + "or neo4j://host:7687 in a build with Bolt."),
        };
    }

#if BOLT
    private static BoltTransport Bolt(Neo4jOptions options, TimeProvider time, Func<double> random) => new(options, time, random);
#else
    private static ICypherTransport Bolt(Neo4jOptions options, TimeProvider time, Func<double> random) => throw new StoreException(
        $"This build has no Bolt, which {options.Uri.Scheme} addresses need: use {OverHttp(options)}, "
            + "or a build that has it (-p:WithBolt=true).");

    // Where TLS was asked for, plain text is no way out.
    private static string OverHttp(Neo4jOptions options) =>
        options.AsksForTls ? $"https://{options.Uri.Host}" : $"http://{options.Uri.Host}:7474";
#endif
}
