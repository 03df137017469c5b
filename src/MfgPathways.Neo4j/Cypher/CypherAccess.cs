namespace MfgPathways.Neo4j;

internal enum CypherAccess
{
    Read,
    Write,
}
