using System.Collections.Immutable;

namespace MfgPathways.Formats;

/// <summary>The data files inside the library.</summary>
internal static class EmbeddedFile
{
    /// <summary>The content of a file; <c>null</c> where there is none of this name.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream($"Data/{name}");
        if (stream is null)
            return null;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The rows of a file that must be there and whole.</summary>
    public static ImmutableArray<T> Rows<T>(CsvSchema schema, Func<CsvRow, T> make)
    {
        var defects = new List<FrameworkDefect>();
        ImmutableArray<T> rows = [.. CsvReader.Read(schema, Read(schema.File), defects).Rows.Select(make)];
        return defects.Count == 0 ? rows : throw new FrameworkException(defects);
    }
}
