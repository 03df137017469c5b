using System.Text;
using Sylvan.Data.Csv;

namespace MfgPathways.Formats;

/// <summary>Reads a CSV file by its schema. Every defect names the line on which its row starts.</summary>
internal static class CsvReader
{
    /// <summary>Reads a file.</summary>
    public static CsvFile Read(CsvSchema schema, byte[]? content, ICollection<FrameworkDefect> defects)
    {
        var file = new CsvFile(schema, defects);
        if (content is null)
            file.Refuse(1, "The file is missing.");
        else if (Decode(file, content) is { } text)
            Parse(file, text);
        return file;
    }

    private static string? Decode(CsvFile file, byte[] content)
    {
        var bytes = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(3) : content;
        if (InvalidText.PositionIn(bytes) is not { } invalid)
            return Encoding.UTF8.GetString(bytes);
        file.Refuse(1 + LineFeeds.In(bytes[..invalid]), InvalidText.Sentence);
        return null;
    }

    private static void Parse(CsvFile file, string text)
    {
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new LineFeeds(new StringReader(text)), Options(text.Length));
            while (reader.Read())
            {
                var record = reader.GetRawRecordSpan();
                var start = line;
                line += record.Count('\n');
                if (record.TrimEnd('\n').Length > 0)
                    file.Add(start, Cells(reader));
            }

            file.Complete();
        }
        catch (CsvFormatException)
        {
            file.Refuse(line, "A quoted cell is malformed here or is never closed.");
        }
    }

    private static string[] Cells(CsvDataReader reader)
    {
        var cells = new string[reader.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = reader.GetString(i);
        return cells;
    }

    private static CsvDataReaderOptions Options(int length) => new()
    {
        HasHeaders = false,
        Delimiter = ',',
        // Whatever introduced a comment would hide a row that begins with it.
        Comment = LineFeeds.Absent,
        MaxBufferSize = Math.Max(length + 2, 1 << 15),
    };
}
