namespace MfgPathways.Testing;

/// <summary>Copies of files that a test changes.</summary>
internal static class CopiedFiles
{
    /// <summary>Copies the files of a directory, or one file, into another directory that is there.</summary>
    public static void Into(string target, string source)
    {
        foreach (var file in Directory.Exists(source) ? Directory.GetFiles(source) : [source])
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }
}
