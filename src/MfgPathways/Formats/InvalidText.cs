using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MfgPathways.Formats;

/// <summary>Finds where a text stops being UTF-8.</summary>
internal static class InvalidText
{
    /// <summary>What to say of it.</summary>
    public const string Sentence = "The text is not valid UTF-8; save the file as UTF-8.";

    /// <summary>The place of the first bytes that are no UTF-8; <c>null</c> where there are none. O(bytes).</summary>
    public static int? PositionIn(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
            return null;
        var position = 0;
        while (Rune.DecodeFromUtf8(text[position..], out _, out var length) == OperationStatus.Done)
            position += length;
        return position;
    }

    /// <summary>The line of the first bytes that are no UTF-8; the last line where there are none. O(bytes), in constant memory.</summary>
    public static int LineIn(string path)
    {
        using var file = File.OpenRead(path);
        var (bytes, chars) = (new byte[1 << 16], new char[1 << 16]);
        var (line, kept) = (1, 0);
        while (true)
        {
            var read = file.ReadAtLeast(bytes.AsSpan(kept), 1, throwOnEndOfStream: false);
            var filled = bytes.AsSpan(0, kept + read);
            var status = Utf8.ToUtf16(filled, chars, out var good, out _, replaceInvalidSequences: false, isFinalBlock: read == 0);
            var ends = status == OperationStatus.InvalidData || read == 0;
            // A line feed may follow in the next block, and is the same line end.
            if (!ends && good > 0 && filled[good - 1] == '\r')
                good--;
            line += LineFeeds.In(filled[..good]);
            if (ends)
                return line;
            filled[good..].CopyTo(bytes);
            kept = filled.Length - good;
        }
    }
}
