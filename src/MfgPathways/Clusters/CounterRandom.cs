namespace MfgPathways.Clusters;

/// <summary>
/// A counter-based random generator: number i of a stream is a hash of (key + i · 0x9E3779B97F4A7C15), the key a hash of seed and stream.
/// This is SplitMix64 (Steele, Lea, Flood 2014, OOPSLA, "Fast splittable pseudorandom number generators"); bounded numbers without bias
/// after Lemire 2019 (ACM TOMACS 29(1)). The same numbers on every machine and in every version of .NET. Not safe to share between
/// threads: give each its own stream. Not for secrets.
/// </summary>
public sealed class CounterRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state;

    /// <summary>The generator of a seed and a stream.</summary>
    /// <param name="seed">Any number; the same seed and stream give the same numbers.</param>
    /// <param name="stream">Any number; streams of one seed are independent of each other.</param>
    public CounterRandom(ulong seed, ulong stream = 0) => state = Mixed(Mixed(seed + Golden) + stream);

    /// <summary>64 random bits. O(1).</summary>
    public ulong NextBits() => Mixed(state += Golden);

    /// <summary>A number from 0 up to, but not including, 1; a multiple of 2⁻⁵³. O(1).</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, but not including, a bound; all equally likely. O(1) on average.</summary>
    /// <param name="bound">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is 0 or negative.</exception>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var high = Math.BigMul(NextBits(), (ulong)bound, out var low);
        // The few values of the low half that would make some numbers more likely are drawn again.
        if (low < (ulong)bound)
            for (var unfair = (0UL - (ulong)bound) % (ulong)bound; low < unfair;)
                high = Math.BigMul(NextBits(), (ulong)bound, out low);
        return (int)high;
    }

    /// <summary>Puts the values into a random order, all equally likely (Fisher–Yates). O(values).</summary>
    /// <param name="values">The values, changed in place.</param>
    public void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
