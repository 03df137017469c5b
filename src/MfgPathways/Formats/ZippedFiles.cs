using System.IO.Compression;

namespace MfgPathways.Formats;

/// <summary>The files of a framework in a zip, unpacked one at a time up to a limit, whatever the zip says of their size.</summary>
internal sealed class ZippedFiles : IDisposable
{
    /// <summary>Largest file that is unpacked: 256 MB.</summary>
    public const int MostBytes = 256_000_000;

    private const int MostEntries = 10_000;
    private const string What = "The zip";

    private readonly string name;
    private readonly ZipArchive zip;

    private ZippedFiles(string name, ZipArchive zip) => (this.name, this.zip) = (name, zip);

    /// <exception cref="FrameworkException">It is no zip.</exception>
    public static ZippedFiles Open(string path)
    {
        var name = Path.GetFileName(path);
        var stream = File.OpenRead(path);
        try
        {
            var files = new ZippedFiles(name, new ZipArchive(stream));
            return files.zip.Entries.Count <= MostEntries
                ? files
                : throw Refusal(name, $"It holds more than {MostEntries} files; a framework has {FrameworkSchemas.All.Length}.");
        }
        catch (Exception exception)
        {
            stream.Dispose();
            if (exception is InvalidDataException)
                throw Refusal(name, "It is no zip, or it is damaged: give a directory or zip of CSV files.");
            throw;
        }
    }

    /// <summary>The content of a file; <c>null</c> where there is none of that name.</summary>
    /// <exception cref="FrameworkException">There are several, or it is damaged or too large.</exception>
    public byte[]? Read(string file)
    {
        var entries = zip.Entries.Where(e => e.Name == file).ToArray();
        if (entries.Length == 0)
            return null;
        if (entries.Length > 1)
            throw Refusal(name, $"It holds {entries.Length} files {file}; leave one.");
        try
        {
            return Unpack(entries[0], file);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw Refusal(name, $"The file {file} in it is damaged or encrypted.");
        }
    }

    public void Dispose() => zip.Dispose();

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
