namespace MfgPathways.Publication;

/// <summary>A technology area with the words that the tables use for it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Aliases">Short forms of Table 1, for example <c>Bio</c> and <c>BioMFG</c>.</param>
internal sealed record PublishedArea(TechnologyArea Area, string[] Aliases)
{
    public string Id => Area.Id;

    /// <summary>Whether a word stands for the area: its name, a short form, or the beginning of its name (<c>Digital/Auto</c>).</summary>
    public bool IsCalled(string word) =>
        Aliases.Contains(word) || (word.Length >= ShortestBeginning && Area.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private const int ShortestBeginning = 4;
}
