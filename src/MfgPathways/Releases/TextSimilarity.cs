using F23.StringSimilarity;

namespace MfgPathways.Releases;

/// <summary>How alike two texts are.</summary>
internal static class TextSimilarity
{
    private static readonly Levenshtein Edits = new();

    /// <summary>
    /// 1 − edits ÷ length of the longer text, between 0 and 1: the normalised Levenshtein similarity, of texts as
    /// <see cref="SynonymMerge.TextOf"/> has them. 0 where it is below the threshold, which is mostly known early, from the lengths and the
    /// letters. O(length²) at worst.
    /// </summary>
    public static double Of(ComparedText a, ComparedText b, double threshold)
    {
        var longer = Math.Max(a.Text.Length, b.Text.Length);
        if (longer == 0)
            return 1;
        // The tolerance lets a similarity that equals the threshold through, whichever way the product was rounded.
        var most = (int)Math.Floor(((1 - threshold) * longer) + 1e-9);
        if (Math.Abs(a.Text.Length - b.Text.Length) > most || a.LeastEdits(b) > most)
            return 0;
        var edits = Edits.Distance(a.Text, b.Text, most + 1);
        return edits > most ? 0 : 1 - (edits / longer);
    }
}
