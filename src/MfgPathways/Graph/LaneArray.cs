using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MfgPathways.Graph;

/// <summary>An array of vectors of eight numbers, each of which lies in one line of the cache.</summary>
internal sealed class LaneArray
{
    private const int Width = 8;

    private readonly double[] numbers;
    private readonly int start;
    private readonly int length;

    public LaneArray(int count)
    {
        // Pinned, so that what is aligned stays so.
        numbers = GC.AllocateArray<double>((count + 1) * Width, pinned: true);
        var address = (long)Marshal.UnsafeAddrOfPinnedArrayElement(numbers, 0);
        start = (int)(-address & ((Width * sizeof(double)) - 1)) / sizeof(double);
        length = count * Width;
    }

    public Span<Vector512<double>> Values => MemoryMarshal.Cast<double, Vector512<double>>(numbers.AsSpan(start, length));
}
