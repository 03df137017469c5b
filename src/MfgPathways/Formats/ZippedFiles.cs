using System.IO.Compression;
using System.IO.Hashing;

namespace MfgPathways.Formats;

/// <summary>
/// The files of a framework in a zip, unpacked one at a time up to a limit, whatever the zip says of their size, and only where all that it
/// says of them is so.
/// </summary>
internal sealed class ZippedFiles : IDisposable
{
    /// <summary>Largest file that is unpacked: 256 MB.</summary>
    public const int MostBytes = 256_000_000;

    private const int MostEntries = 10_000;
    private const string What = "The zip";

    private readonly string name;
    private readonly Stream stream;
    private readonly ZipArchive zip;
    private readonly IReadOnlyList<ZipHeaders> headers;

    private ZippedFiles(string name, Stream stream)
    {
        (this.name, this.stream) = (name, stream);
        zip = new ZipArchive(stream);
        if (zip.Entries.Count > MostEntries)
            throw Refusal(name, $"It holds more than {MostEntries} files; a framework has {FrameworkSchemas.All.Length}.");
        headers = ZipHeaders.Of(stream, zip.Entries.Count);
    }

    /// <exception cref="FrameworkException">It is no zip.</exception>
    public static ZippedFiles Open(string path)
    {
        var name = Path.GetFileName(path);
        var stream = File.OpenRead(path);
        try
        {
            return new ZippedFiles(name, stream);
        }
        catch (Exception exception)
        {
            stream.Dispose();
            if (exception is InvalidDataException)
                throw Refusal(name, "It is no zip, or it is damaged: give a directory or zip of CSV files.");
            throw;
        }
    }

    /// <summary>Whether there is a file of that name.</summary>
    public bool Holds(string file) => zip.Entries.Any(e => e.Name == file);

    /// <summary>The content of a file; <c>null</c> where there is none of that name.</summary>
    /// <exception cref="FrameworkException">There are several, or it is damaged or too large.</exception>
    public byte[]? Read(string file)
    {
        var entries = zip.Entries.Index().Where(e => e.Item.Name == file).ToArray();
        if (entries.Length == 0)
            return null;
        if (entries.Length > 1)
            throw Refusal(name, $"It holds {entries.Length} files {file}; leave one.");
        try
        {
            return Whole(entries[0].Item, headers[entries[0].Index], file);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw Refusal(name, $"The file {file} in it is damaged or encrypted.");
        }
    }

    public void Dispose() => zip.Dispose();

    private byte[] Whole(ZipArchiveEntry entry, ZipHeaders header, string file)
    {
        if (!header.AgreeIn(stream))
            throw Refusal(name, $"The file {file} in it is damaged: its two headers differ. Get or make the zip again.");
        var content = Unpack(entry, file);
        if (content.Length != entry.Length || Crc32.HashToUInt32(content) != entry.Crc32)
            throw Refusal(name, $"The file {file} in it is damaged: its content is not what was zipped. Get or make the zip again.");
        return content;
    }

    private byte[] Unpack(ZipArchiveEntry entry, string file)
    {
        using var content = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (content.Read(buffer) is > 0 and var read)
        {
            if (unpacked.Length + read > MostBytes)
                throw Refusal(name, $"The file {file} in it is larger than {MostBytes / 1_000_000} MB unpacked.");
            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }

    private static FrameworkException Refusal(string name, string message) => new([new FrameworkDefect(name, message)], What);
}
