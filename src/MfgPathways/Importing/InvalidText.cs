using System.Buffers;
using System.Text.Unicode;

namespace MfgPathways.Importing;

/// <summary>Finds where a file stops being UTF-8.</summary>
internal static class InvalidText
{
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
            line += filled[..good].Count((byte)'\n');
            if (status == OperationStatus.InvalidData || read == 0)
                return line;
            filled[good..].CopyTo(bytes);
            kept = filled.Length - good;
        }
    }
}
