using System.Globalization;

namespace MfgPathways;

/// <summary>
/// What a row came from. A row is known by this object, never by the text of its place: many rows may stand on one line. Rows that were
/// made out of one row of a source share it.
/// </summary>
/// <param name="file">Name of the file; a description of the row where it came from no file.</param>
/// <param name="line">The line on which the row starts, from 1; 0 where it came from no file.</param>
/// <param name="column">The character of that line at which it starts, from 1; 0 where the row starts its line.</param>
/// <param name="list">Which list of the file it is of; <c>null</c> where the file is one list.</param>
public sealed class Origin(string file, int line = 0, int column = 0, string? list = null)
{
    /// <summary>Name of the file; a description of the row where it came from no file.</summary>
    public string File => file;

    /// <summary>Which list of the file it is of; <c>null</c> where the file is one list.</summary>
    public string? List => list;

    /// <summary>The line on which the row starts, from 1; 0 where it came from no file.</summary>
    public int Line => line;

    /// <summary>The character of that line at which it starts, from 1; 0 where the row starts its line.</summary>
    public int Column => column;

    /// <summary>The place for people: <c>file:line</c>, <c>file:line:column</c>, or the description.</summary>
    public override string ToString() => (line, column) switch
    {
        (0, _) => file,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}"),
    };
}
