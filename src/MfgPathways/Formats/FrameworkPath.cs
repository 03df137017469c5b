namespace MfgPathways.Formats;

/// <summary>A framework by its path: a directory of CSV files, or a zip of them.</summary>
public static class FrameworkPath
{
    /// <summary>Reads the framework. O(rows).</summary>
    /// <param name="path">The directory (<see cref="FrameworkDirectory"/>) or the zip (<see cref="FrameworkArchive"/>).</param>
    /// <exception cref="FrameworkException">It is no framework; it lists every defect with file and line.</exception>
    /// <exception cref="FileNotFoundException">There is neither a directory nor a file.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Framework Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
            return FrameworkDirectory.Read(path);
        return File.Exists(path)
            ? FrameworkArchive.Read(path)
            : throw new FileNotFoundException($"There is no directory {path}, and no zip of that name.");
    }
}
