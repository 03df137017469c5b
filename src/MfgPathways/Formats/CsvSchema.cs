using System.Collections.Immutable;

namespace MfgPathways.Formats;

/// <summary>A CSV file's name and columns, in the order in which they are written.</summary>
internal sealed record CsvSchema(string File, ImmutableArray<CsvColumn> Columns)
{
    /// <summary>A schema from names; <c>name=value</c> declares an optional column with its default.</summary>
    public static CsvSchema Of(string file, params ReadOnlySpan<string> columns)
    {
        var list = ImmutableArray.CreateBuilder<CsvColumn>(columns.Length);
        foreach (var column in columns)
        {
            var parts = column.Split('=', 2);
            list.Add(new(parts[0], parts.Length == 2 ? parts[1] : null));
        }

        return new(file, list.MoveToImmutable());
    }
}
