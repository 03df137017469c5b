namespace MfgPathways;

/// <summary>Names the nodes that a load or a removal left to others.</summary>
public static class LeftInWords
{
    private const int Most = 10;

    /// <summary>A sentence, then a line for each of the first ten nodes, then how many more there are; nothing where none was left.</summary>
    /// <param name="left">The nodes.</param>
    public static IEnumerable<string> Of(IReadOnlyList<LeftNode> left)
    {
        ArgumentNullException.ThrowIfNull(left);
        if (left.Count == 0)
            yield break;
        yield return left.Count == 1
            ? "1 node stays and is no longer ours, since relationships of others hang on it:"
            : $"{left.Count} nodes stay and are no longer ours, since relationships of others hang on them:";
        foreach (var node in left.Take(Most))
            yield return $"  {node.Key ?? "a node without a key"}{(node.Name is null ? "" : $" {Quoted.Of(node.Name)}")}";
        if (left.Count > Most)
            yield return $"  and {left.Count - Most} more";
    }
}
