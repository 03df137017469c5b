namespace MfgPathways.Formats;

/// <summary>
/// A framework as a directory of CSV files (RFC 4180, UTF-8): <c>release.csv</c>, <c>technology-areas.csv</c>, <c>tiers.csv</c>,
/// <c>competencies.csv</c>, <c>sub-competencies.csv</c>, <c>ksas.csv</c>, <c>occupations.csv</c> and <c>requirements.csv</c>.
/// </summary>
public static class FrameworkDirectory
{
    /// <summary>Reads a framework. Several ids in one cell are separated by <c>;</c>. Columns may stand in any order.</summary>
    /// <param name="directory">The directory that holds the files.</param>
    /// <returns>The framework.</returns>
    /// <remarks>
    /// Columns that a file may leave out: <c>published</c>, <c>url</c>, <c>merges</c> (0) of the release, <c>definition</c>, <c>source</c>,
    /// <c>code</c>, <c>synonyms</c>, <c>institutes</c> (1), <c>selections</c> (1), <c>areas</c> (1).
    /// </remarks>
    /// <exception cref="FrameworkException">
    /// At least one file is missing or defective; it lists every defect of every file as <c>file:line</c>.
    /// </exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static Framework Read(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return FrameworkReader.Read(Open(directory));
    }

    /// <summary>The content of a file of a directory by its name; <c>null</c> where there is none.</summary>
    internal static Func<string, byte[]?> Open(string directory) => file =>
    {
        var path = Path.Combine(directory, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    };

    /// <summary>
    /// Writes a framework: all files or, where anything fails while they are written, none. The same framework gives the same bytes. The
    /// column <c>code</c> is written where a row has one.
    /// </summary>
    /// <param name="framework">What to write.</param>
    /// <param name="directory">Where to; made where it does not exist. Other files in it stay as they are.</param>
    /// <exception cref="ArgumentException">An id in a list contains <c>;</c>, which separates the ids of a cell.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(Framework framework, string directory)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        DirectoryWriter.Write(directory, FrameworkFiles.Of(framework));
    }
}
