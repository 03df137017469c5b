using System.Text;

namespace MfgPathways.Formats;

/// <summary>Writes a set of files all or nothing: into a temporary directory beside the target first, then moved into place.</summary>
internal static class DirectoryWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files; where that fails, the directory is as it was.</summary>
    /// <param name="directory">Where to; made where it does not exist.</param>
    /// <param name="files">The files.</param>
    /// <param name="obsolete">Names of files that go, where they are there and not among those that are written.</param>
    public static void Write(string directory, IReadOnlyList<TextFile> files, params IReadOnlyList<string> obsolete)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(temporary);
        try
        {
            foreach (var file in files)
                File.WriteAllText(Path.Combine(temporary, file.Name), file.Text, Utf8);
            Directory.CreateDirectory(target);
            Replace(target, temporary, [.. files.Select(f => f.Name)], obsolete);
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static void Replace(string target, string temporary, IReadOnlyList<string> names, IReadOnlyList<string> obsolete)
    {
        var former = Directory.CreateDirectory(Path.Combine(temporary, "former")).FullName;
        var done = new Stack<(string From, string To)>();
        try
        {
            foreach (var name in names.Union(obsolete).Where(n => File.Exists(Path.Combine(target, n))))
                Move(Path.Combine(target, name), Path.Combine(former, name));
            foreach (var name in names)
                Move(Path.Combine(temporary, name), Path.Combine(target, name));
        }
        catch
        {
            while (done.TryPop(out var move))
                File.Move(move.To, move.From);
            throw;
        }

        void Move(string from, string to)
        {
            File.Move(from, to);
            done.Push((from, to));
        }
    }
}
