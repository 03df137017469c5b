namespace MfgPathways;

/// <summary>The words that names are compared by.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words of a name in order, in lower case and without the plural: of <c>Welding Processes</c>, welding and process.
    /// </summary>
    public static string[] Of(string name) =>
        [.. Slug.Of(name).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Singular)];

    private static string Singular(string word)
    {
        return word.Length <= 3 || !Ends("s") || Ends("ss") || Ends("us") || Ends("is") ? word
            : Ends("ies") ? $"{word[..^3]}y"
            : Ends("sses") || Ends("ches") || Ends("shes") || Ends("xes") ? word[..^2]
            : word[..^1];

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }
}
