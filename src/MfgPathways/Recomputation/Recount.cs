namespace MfgPathways.Recomputation;

/// <summary>What the table yields for a printed number.</summary>
/// <param name="Low">The count, or the part that a percentage is of; the lowest where the table allows for several.</param>
/// <param name="High">The same, or the highest.</param>
/// <param name="Whole">What a percentage is of; 0 for a count.</param>
public readonly record struct Recount(int Low, int High, int Whole)
{
    /// <summary>Whether it is one number, and not a lowest and a highest.</summary>
    public bool IsExact => Low == High;

    /// <summary><c>233</c>; of a percentage <c>31/80</c>; of a lowest and a highest <c>54..161/235</c>.</summary>
    public override string ToString()
    {
        var part = IsExact ? $"{Low}" : $"{Low}..{High}";
        return Whole == 0 ? part : $"{part}/{Whole}";
    }

    internal static Recount Count(int count) => new(count, count, 0);

    internal static Recount Share(int part, int whole) => new(part, part, whole);

    /// <summary>The count, or the percentage rounded to a whole number, halves up; of the lowest.</summary>
    public int Rounded => RoundedOf(Low);

    internal int RoundedHigh => RoundedOf(High);

    /// <summary>The percentage cut off to a whole number.</summary>
    internal int CutOff => Whole == 0 ? Low : 100 * Low / Whole;

    private int RoundedOf(int part) => Whole == 0 ? part : ((200 * part) + Whole) / (2 * Whole);

    /// <summary>How it compares with a printed number.</summary>
    /// <param name="printed">The number.</param>
    /// <param name="bound"><c>=</c>, or <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>.</param>
    internal ComparisonOutcome Compare(int printed, string bound)
    {
        if (bound == "=" && IsExact)
            return Rounded == printed ? ComparisonOutcome.Equal : ComparisonOutcome.Different;
        if (bound == "=")
            return Rounded <= printed && printed <= RoundedHigh ? ComparisonOutcome.Possible : ComparisonOutcome.Different;

        // Compared without rounding: 37.7 is not over 38, though it would be rounded to it.
        var (own, limit) = Whole == 0 ? (Low, printed) : (100 * Low, printed * Whole);
        var holds = bound switch { ">" => own > limit, ">=" => own >= limit, _ => own < limit };
        return holds ? ComparisonOutcome.Equal : ComparisonOutcome.Different;
    }
}
