using System.Text;

namespace MfgPathways.Cli;

/// <summary>Writes a file that is not there yet.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="CliException">The file is there already: it stays as it is.</exception>
    public static void Write(string file, string text)
    {
        if (File.Exists(file))
            throw new CliException(ExitCode.Failure, $"{Quoted.Of(file)} is there already: name another file, or remove it first.");
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text, Utf8);
            File.Move(temporary, file);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
