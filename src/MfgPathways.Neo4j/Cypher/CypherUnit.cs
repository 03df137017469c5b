namespace MfgPathways.Neo4j;

/// <summary>One unit of work, one transaction: it takes place as a whole or not at all, and is repeated as a whole.</summary>
/// <param name="Access">Whether it may write.</param>
/// <param name="Statements">What it runs, in order; at least one.</param>
/// <param name="Idempotent">Whether running it twice leaves what running it once leaves, so that it may be repeated after an unknown
/// outcome.</param>
internal sealed record CypherUnit(CypherAccess Access, IReadOnlyList<CypherStatement> Statements, bool Idempotent = true)
{
    public static CypherUnit Read(params IReadOnlyList<CypherStatement> statements) => new(CypherAccess.Read, statements);

    public static CypherUnit Write(params IReadOnlyList<CypherStatement> statements) => new(CypherAccess.Write, statements);
}
