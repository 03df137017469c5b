using System.IO.Compression;
using System.Text;

namespace MfgPathways.Formats;

/// <summary>The files of <see cref="FrameworkDirectory"/> without a directory: one by one, or together as a zip.</summary>
public static class FrameworkArchive
{
    // The earliest that a zip can say, so that the same framework gives the same bytes.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The names of the files, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FrameworkSchemas.All.Select(s => s.File)];

    /// <summary>Reads a framework out of a zip, in which the files may stand in a folder.</summary>
    /// <param name="path">The zip.</param>
    /// <exception cref="FrameworkException">It is no zip, or a file in it is missing or defective; it lists every defect.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Framework Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var zip = ZippedFiles.Open(path);
        return FrameworkReader.Read(zip.Read);
    }

    /// <summary>The bytes of a file; <c>null</c> where none has that name.</summary>
    /// <param name="framework">What to write.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">An id in a list contains <c>;</c>, which separates the ids of a cell.</exception>
    public static byte[]? File(Framework framework, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return FrameworkFiles.Of(framework).Find(f => f.Name == name) is { } file ? Encoding.UTF8.GetBytes(file.Text) : null;
    }

    /// <summary>All files as a zip. The same framework gives the same bytes.</summary>
    /// <param name="framework">What to write.</param>
    /// <exception cref="ArgumentException">An id in a list contains <c>;</c>, which separates the ids of a cell.</exception>
    public static byte[] Zip(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in FrameworkFiles.Of(framework))
            {
                var entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = Written;
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(file.Text));
            }

        return bytes.ToArray();
    }
}
