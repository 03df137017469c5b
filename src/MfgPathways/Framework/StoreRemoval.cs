namespace MfgPathways;

/// <summary>What a removal did.</summary>
/// <param name="Removed">Whether there was anything to remove.</param>
/// <param name="Left">Nodes that stay, since relationships of others hang on them.</param>
public sealed record StoreRemoval(bool Removed, IReadOnlyList<LeftNode> Left)
{
    /// <summary>There was nothing to remove.</summary>
    public static readonly StoreRemoval Nothing = new(false, []);
}
