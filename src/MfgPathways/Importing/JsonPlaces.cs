using System.Text;
using System.Text.Json;
using MfgPathways.Formats;

namespace MfgPathways.Importing;

/// <summary>Lines and columns in a JSON text, asked for in ascending order.</summary>
internal sealed class JsonPlaces
{
    private readonly byte[] content;
    private readonly int start;
    private int counted;
    private int line = 1;
    private int column = 1;

    public JsonPlaces(byte[] content, int start) => (this.content, this.start, counted) = (content, start, start);

    /// <summary>Line and column, both from 1, of a byte that does not stand before the last one asked for.</summary>
    public (int Line, int Column) At(int position)
    {
        var passed = content.AsSpan(counted..position);
        if (passed.LastIndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            line += LineFeeds.In(passed);
            column = 1;
            passed = passed[(end + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(passed);
        counted = position;
        return (line, column);
    }

    /// <summary>Line and column at which the text is malformed.</summary>
    public (int Line, int Column) At(JsonException exception)
    {
        var position = start;
        for (var passed = 0; passed < (exception.LineNumber ?? 0); passed++)
            position += content.AsSpan(position).IndexOf((byte)'\n') + 1;
        return At((int)Math.Clamp(position + (exception.BytePositionInLine ?? 0), counted, content.Length));
    }
}
