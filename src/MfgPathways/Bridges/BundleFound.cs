namespace MfgPathways.Bridges;

/// <summary>What a search found.</summary>
/// <param name="Ksas">The KSAs, as a bitset.</param>
/// <param name="Value">What they are worth.</param>
/// <param name="Effort">Their effort.</param>
/// <param name="Bound">What no bundle exceeds; the value itself where the search came to its end.</param>
/// <param name="Settled">Whether no bundle of the value is cheaper, or as cheap and smaller by ids.</param>
internal sealed record BundleFound(ulong[] Ksas, long Value, long Effort, long Bound, bool Settled)
{
    /// <summary>Whether a bundle is to be preferred: of more value, else of less effort, else with the smaller different KSA.</summary>
    public bool IsBeatenBy(ReadOnlySpan<ulong> ksas, long value, long effort)
    {
        if (value != Value)
            return value > Value;
        return effort != Effort ? effort < Effort : Precedes(ksas);
    }

    /// <summary>Whether the smallest KSA that is in one only of a set and the bundle is in the set.</summary>
    public bool Precedes(ReadOnlySpan<ulong> ksas)
    {
        for (var word = 0; word < Ksas.Length; word++)
            if ((ksas[word] ^ Ksas[word]) is not 0 and var different)
                return (ksas[word] & different & (~different + 1)) != 0;
        return false;
    }
}
