using System.Text;

namespace MfgPathways.Formats;

/// <summary>Writes a set of files all or nothing: into a temporary directory beside the target first, then moved into place.</summary>
internal static class DirectoryWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string directory, IReadOnlyList<TextFile> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(temporary);
        try
        {
            foreach (var file in files)
                File.WriteAllText(Path.Combine(temporary, file.Name), file.Text, Utf8);
            Directory.CreateDirectory(target);
            foreach (var file in files)
                File.Move(Path.Combine(temporary, file.Name), Path.Combine(target, file.Name), overwrite: true);
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
