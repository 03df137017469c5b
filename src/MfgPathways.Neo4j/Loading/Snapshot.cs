namespace MfgPathways.Neo4j;

/// <summary>What one read saw.</summary>
/// <param name="State">The state that the database declares.</param>
/// <param name="Framework">The framework; <c>null</c> where there is none, or none that agrees with itself.</param>
/// <param name="Defect">Why there is no framework although the state says complete.</param>
internal sealed record Snapshot(LoadState State, Framework? Framework, string? Defect)
{
    public bool Holds(Framework framework) => Framework is not null && Framework.Equals(framework);
}
