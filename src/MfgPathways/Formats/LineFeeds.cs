namespace MfgPathways.Formats;

/// <summary>
/// A text whose line ends are all line feeds, whichever they were: a carriage return, alone or before a line feed, is read as one. So
/// lines are counted alike in every file, and a carriage return is a character that no text has.
/// </summary>
internal sealed class LineFeeds(TextReader text) : TextReader
{
    /// <summary>The character that no text has, for readers that insist on one.</summary>
    public const char Absent = '\r';

    private bool afterReturn;

    /// <summary>How many lines end in a text of whole line ends.</summary>
    public static int In(ReadOnlySpan<byte> text) =>
        text.Count((byte)'\n') + text.Count((byte)'\r') - text.Count("\r\n"u8);

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        // A block may hold nothing but the second half of a line end; an empty one would say that the text is over.
        while (text.Read(buffer) is > 0 and var read)
            if (Converted(buffer[..read]) is > 0 and var kept)
                return kept;
        return 0;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    private int Converted(Span<char> block)
    {
        var rest = afterReturn && block[0] == '\n' ? block[1..] : block;
        afterReturn = block[^1] == '\r';
        var kept = 0;
        while (true)
        {
            var plain = rest.IndexOf('\r') is >= 0 and var end ? end : rest.Length;
            rest[..plain].CopyTo(block[kept..]);
            kept += plain;
            if (plain == rest.Length)
                return kept;
            block[kept++] = '\n';
            rest = rest[(plain + 1)..];
            if (rest.Length > 0 && rest[0] == '\n')
                rest = rest[1..];
        }
    }
}
