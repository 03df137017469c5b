namespace MfgPathways.Formats;

/// <summary>The files of a framework where they lie: in a directory or, anywhere else, in a zip.</summary>
internal sealed class FrameworkLocation(string path) : IDisposable
{
    private readonly ZippedFiles? zip = Directory.Exists(path) ? null : ZippedFiles.Open(path);

    /// <summary>Whether there is a file of that name.</summary>
    public bool Holds(string file) => zip?.Holds(file) ?? File.Exists(Path.Combine(path, file));

    /// <summary>The content of a file; <c>null</c> where there is none of that name.</summary>
    public byte[]? Read(string file) => zip is null ? FrameworkDirectory.Open(path)(file) : zip.Read(file);

    public void Dispose() => zip?.Dispose();
}
