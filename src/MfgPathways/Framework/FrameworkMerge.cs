namespace MfgPathways;

/// <summary>Applies merges in their order: synonyms before titles.</summary>
public static class FrameworkMerge
{
    /// <summary>The framework with the merges asked for; the same object where it has them already. O(requirements).</summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    /// <param name="merges">Which merges.</param>
    /// <exception cref="MergeException">Synonyms are asked for of a framework that came with its titles merged.</exception>
    public static Framework Apply(Framework framework, Merges merges)
    {
        if (merges.HasFlag(Merges.Synonyms))
            framework = SynonymMerge.Apply(framework);
        return merges.HasFlag(Merges.Titles) ? TitleMerge.Apply(framework) : framework;
    }
}
