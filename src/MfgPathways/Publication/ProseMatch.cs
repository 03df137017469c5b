namespace MfgPathways.Publication;

/// <summary>Where the words of a <see cref="ProsePattern"/> stand in a section.</summary>
/// <param name="Index">Where the words begin.</param>
/// <param name="Text">The words and numbers found.</param>
/// <param name="ValueIndex">Where the number begins.</param>
/// <param name="Value">The number, as it is written.</param>
internal sealed record ProseMatch(int Index, string Text, int ValueIndex, string Value)
{
    /// <summary>How long the words and numbers are.</summary>
    public int Length => Text.Length;
}
