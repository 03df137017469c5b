namespace MfgPathways.Neo4j;

/// <summary>What came of asking for the lease.</summary>
/// <param name="Lease">The lease; <c>null</c> where another instance has it.</param>
/// <param name="Holder">Who has it.</param>
/// <param name="Left">For how long it holds unless it is renewed.</param>
public sealed record LeaseAnswer(Lease? Lease, string Holder, TimeSpan Left);
