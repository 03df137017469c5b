namespace MfgPathways;

/// <summary>What a load did.</summary>
/// <param name="Outcome">Whether the store was changed, and by whom.</param>
/// <param name="ReleaseId">The release that the store holds now.</param>
/// <param name="Checksum">Checksum of what the store holds now, read back from it.</param>
/// <param name="Counts">Counts of what the store holds now, read back from it.</param>
/// <param name="Created">How many nodes and relationships were created.</param>
/// <param name="Removed">How many nodes and relationships were removed.</param>
/// <param name="Left">Nodes that the framework no longer has and that stay, since relationships of others hang on them.</param>
public sealed record LoadReport(
    LoadOutcome Outcome, string ReleaseId, string Checksum, FrameworkCounts Counts, long Created, long Removed,
    IReadOnlyList<LeftNode> Left);
