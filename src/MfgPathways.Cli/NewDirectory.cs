namespace MfgPathways.Cli;

/// <summary>Writes files that a person keeps into a directory: all or none, and never over one that is there unless told so.</summary>
internal static class NewDirectory
{
    /// <summary>Refuses a place that cannot be written to, so that it is known before any work is done.</summary>
    /// <exception cref="CliException">It is a file, or it holds something, or there is no directory for it.</exception>
    public static void Check(string path, bool overwrite, string remedy)
    {
        CheckEmpty(path, overwrite, remedy);
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) is { } parent && !Directory.Exists(parent))
            throw new CliException(ExitCode.Failure, $"There is no directory {parent}.");
    }

    /// <summary>Refuses a place that holds something. A directory that is missing is made, with those above it.</summary>
    /// <exception cref="CliException">It is a file, or it holds something.</exception>
    public static void CheckEmpty(string path, bool overwrite, string remedy)
    {
        if (File.Exists(path))
            throw new CliException(ExitCode.Failure, $"{path} is a file: name a directory.");
        if (Directory.Exists(path) && !overwrite && Directory.EnumerateFileSystemEntries(path).Any())
            throw new CliException(ExitCode.Failure, $"{path} is there already and is not empty: name another directory, or {remedy}.");
    }

    /// <summary>Writes into a temporary directory beside it first, then moves the files into place.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="write">Writes the files into the directory that it is given.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(temporary);
            write(temporary);
            Directory.CreateDirectory(target);
            foreach (var file in Directory.GetFiles(temporary))
                File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Failure, $"{path} cannot be written; name a directory elsewhere. ({exception.Message})");
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }
}
