using System.Text;
using MfgPathways.Formats;
using Sylvan.Data.Csv;

namespace MfgPathways.Importing;

/// <summary>
/// The rows of a delimited text file with a header, one at a time, so that a file of any length takes the memory of its longest row.
/// Columns are found by name and may stand in any order; others are not read. A row of too few or too many cells is rejected and passed
/// over; what makes the whole file unreadable ends the import.
/// </summary>
internal sealed class SourceRows : IDisposable
{
    private const int LongestRow = 1 << 20;

    private readonly ImportLog log;
    private readonly string path;
    private readonly SourceTable table;
    private readonly SourceList list;
    private readonly CsvDataReader reader;
    private readonly int[] positions;
    private readonly int width;
    private Origin? row;
    private int line;
    private int next = 1;

    private SourceRows(ImportLog log, string path, SourceTable table)
    {
        (this.log, this.path, this.table) = (log, path, table);
        list = log.Start(Path.GetFileName(path), table.Gives);
        // Sylvan doubles its buffer until a row fits.
        var text = new StreamReader(path, new UTF8Encoding(true, true), false, new FileStreamOptions { BufferSize = 1 << 16 });
        reader = CsvDataReader.Create(new LineFeeds(text), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = table.Delimiter,
            Quote = table.Quoted ? '"' : LineFeeds.Absent,
            Escape = table.Quoted ? '"' : LineFeeds.Absent,
            Comment = LineFeeds.Absent,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
            OwnsReader = true,
        });
        if (!Advance())
            throw log.Refusal(
                Row, $"The file is empty; its first line must name the columns {string.Join(", ", table.Columns.Select(Either))}.");
        width = reader.RowFieldCount;
        positions = Positions();
    }

    /// <summary>Name of the file.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>What the row is known by.</summary>
    public Origin Row => row ??= list.At(line);

    /// <summary>A cell by the place of its column in the table, valid until the next row; empty where the file lacks the column.</summary>
    public ReadOnlySpan<char> this[int column] => positions[column] < 0 ? [] : reader.GetFieldSpan(positions[column]);

    /// <summary>Whether the file has a column of the table.</summary>
    public bool Has(int column) => positions[column] >= 0;

    /// <summary>A column of the table by the names that it may have.</summary>
    public string ColumnName(int column) => Either(table.Columns[column]);

    /// <summary>Opens a file that is there.</summary>
    public static SourceRows Open(ImportLog log, string path, SourceTable table)
    {
        try
        {
            return new SourceRows(log, path, table);
        }
        catch (CsvRecordTooLargeException)
        {
            throw TooLong(log, new Origin(Path.GetFileName(path), 1));
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(log, path);
        }
    }

    public string Text(int column) => this[column].Trim().ToString();

    /// <summary>Goes to the next well-formed row.</summary>
    public bool Read()
    {
        while (Advance())
        {
            var good = reader.RowFieldCount == width;
            if (!good && reader.GetRawRecordSpan().TrimEnd('\n').Length == 0)
                continue;
            list.Read();
            if (good)
                return true;
            Reject($"The row has {Say(reader.RowFieldCount)}; the header names {width}.");
        }

        list.End();
        return false;
    }

    public void Reject(FormattableString message) => list.Reject(Row, message);

    /// <summary>Leaves the row out, for a reason that is a sentence about one row.</summary>
    public void LeaveOut(string reason) => list.LeaveOut(Row, reason);

    public void Dispose() => reader.Dispose();

    private bool Advance()
    {
        (row, line) = (null, next);
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (CsvRecordTooLargeException)
        {
            throw TooLong(log, Row);
        }
        catch (CsvFormatException)
        {
            throw log.Refusal(Row, $"A quoted cell is malformed here or is never closed.");
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(log, path);
        }

        next += reader.GetRawRecordSpan().Count('\n');
        return true;
    }

    private int[] Positions()
    {
        string[] header = [.. Enumerable.Range(0, width).Select(i => reader.GetString(i).Trim())];
        int[] places = [.. table.Columns.Select(c => Array.FindIndex(header, c.Split('|').Contains))];
        string[] missing = [.. table.Columns.Take(table.Required).Where((_, column) => places[column] < 0).Select(Either)];
        if (missing.Length == 0)
            return places;
        var columns = $"The first line does not name the {(missing.Length == 1 ? "column" : "columns")} {string.Join(", ", missing)}";
        throw log.Refusal(
            Row, $"{columns}{(width == 1 ? $"; it has one column: separate columns by a {table.DelimiterName}" : "")}.");
    }

    private static FrameworkException TooLong(ImportLog log, Origin row) => log.Refusal(
        row, $"The row is longer than {LongestRow >> 20} MB; a quoted cell is not closed, or it is no table.");

    private static FrameworkException NotUtf8(ImportLog log, string path) => log.Refusal(
        new Origin(Path.GetFileName(path), InvalidText.LineIn(path)), $"{InvalidText.Sentence}");

    private static string Either(string column) => column.Replace("|", " or ", StringComparison.Ordinal);

    private static string Say(int cells) => cells == 1 ? "1 cell" : $"{cells} cells";
}
