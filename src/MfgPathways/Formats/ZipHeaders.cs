using static System.Buffers.Binary.BinaryPrimitives;

namespace MfgPathways.Formats;

/// <summary>
/// What a zip says of a file twice: in its directory at the end, and beside the content. The reader of zips that comes with .NET believes
/// the directory and does not look at the rest, so that it reads a zip that was cut or mixed up as if it were whole.
/// </summary>
/// <param name="Name">The name, as bytes.</param>
/// <param name="Crc">CRC-32 of the content.</param>
/// <param name="Size">Size of the content.</param>
/// <param name="Packed">Size that it has in the zip.</param>
/// <param name="Offset">Where the header beside the content stands.</param>
internal sealed record ZipHeaders(byte[] Name, uint Crc, long Size, long Packed, long Offset)
{
    private const int EndSize = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int DirectorySize = 46;
    private const int LocalSize = 30;
    private const int MostDescriptor = 24;

    /// <summary>The directory of a zip that holds so many files, in its order. O(files).</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static IReadOnlyList<ZipHeaders> Of(Stream zip, int count)
    {
        var tail = Bytes(zip, Math.Max(0, zip.Length - EndSize - LongestComment), EndSize + LongestComment);
        var end = tail[..Math.Max(0, tail.Length - EndSize + 4)].LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0)
            throw new InvalidDataException();
        var at = (long)ReadUInt32LittleEndian(tail[(end + 16)..]);
        if (at == uint.MaxValue)
            at = WideStart(zip, tail, end);
        var headers = new ZipHeaders[count];
        for (var i = 0; i < count; i++)
        {
            var fixedPart = Exactly(zip, at, DirectorySize, "PK\u0001\u0002"u8);
            var (name, extra, comment) = (
                ReadUInt16LittleEndian(fixedPart[28..]), ReadUInt16LittleEndian(fixedPart[30..]), ReadUInt16LittleEndian(fixedPart[32..]));
            var texts = Exactly(zip, at + DirectorySize, name + extra, []);
            var wide = Wide(
                texts[name..], ReadUInt32LittleEndian(fixedPart[24..]), ReadUInt32LittleEndian(fixedPart[20..]),
                ReadUInt32LittleEndian(fixedPart[42..]));
            headers[i] = new ZipHeaders(texts[..name].ToArray(), ReadUInt32LittleEndian(fixedPart[16..]), wide[0], wide[1], wide[2]);
            at += DirectorySize + name + extra + comment;
        }

        return headers;
    }

    /// <summary>Whether what stands beside the content says the same.</summary>
    public bool AgreeIn(Stream zip)
    {
        var fixedPart = Exactly(zip, Offset, LocalSize, "PK\u0003\u0004"u8);
        var (name, extra) = (ReadUInt16LittleEndian(fixedPart[26..]), ReadUInt16LittleEndian(fixedPart[28..]));
        var texts = Exactly(zip, Offset + LocalSize, name + extra, []);
        if (!texts[..name].SequenceEqual(Name))
            return false;
        var described = (ReadUInt16LittleEndian(fixedPart[6..]) & 8) != 0;
        if (described)
            return DescriptorAgrees(Bytes(zip, Offset + LocalSize + name + extra + Packed, MostDescriptor));
        var wide = Wide(texts[name..], ReadUInt32LittleEndian(fixedPart[22..]), ReadUInt32LittleEndian(fixedPart[18..]));
        return (ReadUInt32LittleEndian(fixedPart[14..]), wide[0], wide[1]) == (Crc, Size, Packed);
    }

    // A zip that was written without knowing what comes has the numbers behind the content: after a signature or not, of 4 or 8 bytes.
    private bool DescriptorAgrees(ReadOnlySpan<byte> after)
    {
        var numbers = after.StartsWith("PK\u0007\u0008"u8) ? after[4..] : after;
        return numbers.Length >= 12 && ReadUInt32LittleEndian(numbers) == Crc
            && ((ReadUInt32LittleEndian(numbers[4..]) == Packed && ReadUInt32LittleEndian(numbers[8..]) == Size)
                || (numbers.Length >= 20 && ReadInt64LittleEndian(numbers[4..]) == Packed && ReadInt64LittleEndian(numbers[12..]) == Size));
    }

    private static long WideStart(Stream zip, ReadOnlySpan<byte> tail, int end)
    {
        const int locatorSize = 20;
        return end >= locatorSize && tail[(end - locatorSize)..].StartsWith("PK\u0006\u0007"u8)
            ? ReadInt64LittleEndian(Exactly(zip, ReadInt64LittleEndian(tail[(end - locatorSize + 8)..]), 56, "PK\u0006\u0006"u8)[48..])
            : throw new InvalidDataException();
    }

    // Numbers that do not fit into 4 bytes stand in an extra field, in this order.
    private static long[] Wide(ReadOnlySpan<byte> extra, params ReadOnlySpan<uint> narrow)
    {
        var wide = new long[narrow.Length];
        for (var i = 0; i < wide.Length; i++)
            wide[i] = narrow[i];
        while (extra.Length >= 4)
        {
            var length = Math.Min(ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            var numbers = ReadUInt16LittleEndian(extra) == 1 ? extra.Slice(4, length) : [];
            for (var i = 0; i < wide.Length; i++)
                if (narrow[i] == uint.MaxValue && numbers.Length >= 8)
                {
                    wide[i] = ReadInt64LittleEndian(numbers);
                    numbers = numbers[8..];
                }

            extra = extra[(4 + length)..];
        }

        return wide;
    }

    private static ReadOnlySpan<byte> Exactly(Stream zip, long at, int count, ReadOnlySpan<byte> signature) =>
        Bytes(zip, at, count) is var bytes && bytes.Length == count && bytes.StartsWith(signature)
            ? bytes
            : throw new InvalidDataException();

    private static ReadOnlySpan<byte> Bytes(Stream zip, long at, int most)
    {
        if (at < 0 || at > zip.Length)
            throw new InvalidDataException();
        var bytes = new byte[Math.Min(most, zip.Length - at)];
        zip.Position = at;
        zip.ReadExactly(bytes);
        return bytes;
    }
}
