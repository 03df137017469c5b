using F23.StringSimilarity;

namespace MfgPathways.Releases;

/// <summary>How alike two texts are.</summary>
internal static class TextSimilarity
{
    private static readonly Levenshtein Edits = new();

    /// <summary>
    /// 1 − edits ÷ length of the longer text, between 0 and 1: the normalised Levenshtein similarity, of texts as <see cref="Slug"/> has
    /// them. 0 where it is below the threshold, which is known early where the lengths differ much. O(length²).
    /// </summary>
    public static double Of(string a, string b, double threshold)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer == 0)
            return 1;
        // The tolerance lets a similarity that equals the threshold through, whichever way the product was rounded.
        var most = (int)Math.Floor(((1 - threshold) * longer) + 1e-9);
        if (Math.Abs(a.Length - b.Length) > most)
            return 0;
        var edits = Edits.Distance(a, b, most + 1);
        return edits > most ? 0 : 1 - (edits / longer);
    }
}
