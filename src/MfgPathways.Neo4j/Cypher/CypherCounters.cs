namespace MfgPathways.Neo4j;

internal readonly record struct CypherCounters(
    long NodesCreated, long NodesDeleted, long RelationshipsCreated, long RelationshipsDeleted, long PropertiesSet, bool ContainsUpdates)
{
    public long Created => NodesCreated + RelationshipsCreated;

    public long Deleted => NodesDeleted + RelationshipsDeleted;
}
