using System.Runtime.Intrinsics;

namespace MfgPathways.Releases;

/// <summary>A text as it is compared, with how often each of its letters is in it.</summary>
internal sealed class ComparedText
{
    private readonly Vector256<byte> letters;

    public ComparedText(string text)
    {
        Text = text;
        var counts = new byte[Vector256<byte>.Count];
        foreach (var letter in text)
            if (counts[letter % counts.Length] < byte.MaxValue)
                counts[letter % counts.Length]++;
        letters = Vector256.Create(counts);
    }

    public string Text { get; }

    /// <summary>
    /// Fewest edits that can make the one of the other: each edit takes at most one letter away, and adds at most one. Counting letters
    /// that share a place together, or only up to 255, makes it smaller. O(1).
    /// </summary>
    public int LeastEdits(ComparedText other) => Math.Max(Beyond(letters, other.letters), Beyond(other.letters, letters));

    private static int Beyond(Vector256<byte> a, Vector256<byte> b)
    {
        var (lower, upper) = Vector256.Widen(Vector256.Max(a, b) - b);
        return Vector256.Sum(lower + upper);
    }
}
