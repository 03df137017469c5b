using System.Text;

namespace MfgPathways.Cli;

/// <summary>Writes a file that a person keeps: all or nothing, and never over one that is there unless told so.</summary>
internal static class NewFile
{
    /// <summary>Refuses a place that cannot be written to, so that it is known before any work is done.</summary>
    /// <exception cref="CliException">It is there already, or it is a directory, or there is none for it.</exception>
    public static void Check(string path, bool overwrite, string remedy)
    {
        if (Directory.Exists(path))
            throw new CliException(ExitCode.Failure, $"{path} is a directory: name a file in it.");
        if (File.Exists(path) && !overwrite)
            throw new CliException(ExitCode.Failure, $"{path} is there already: name another file, or {remedy}.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } directory && !Directory.Exists(directory))
            throw new CliException(ExitCode.Failure, $"There is no directory {directory}.");
    }

    /// <summary>Writes into a temporary file beside it first, then moves it into place.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string path, string text, bool overwrite) => Write(path, output => output.Write(text), overwrite);

    /// <inheritdoc cref="Write(string, string, bool)"/>
    public static void Write(string path, Action<TextWriter> write, bool overwrite)
    {
        var temporary = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var output = Open(temporary))
                write(output);
            File.Move(temporary, path, overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitCode.Failure, $"{path} cannot be written; name a file in another directory. ({exception.Message})");
        }
        finally
        {
            // After a move there is none.
            File.Delete(temporary);
        }
    }

    /// <summary>A new file as UTF-8, lines ended by LF.</summary>
    public static StreamWriter Open(string path) =>
        new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
