using System.Text;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Commands;

/// <summary>A file that an answer is written to as a document; its ending tells the form.</summary>
internal sealed class DocumentFile
{
    private readonly string path;
    private readonly bool overwrite;
    private readonly Func<Answer, string> render;

    private DocumentFile(string path, bool overwrite, Func<Answer, string> render)
    {
        this.path = path;
        this.overwrite = overwrite;
        this.render = render;
    }

    /// <summary>The file of a name, refused before any work is done where it cannot be written.</summary>
    public static DocumentFile Open(string path, bool overwrite)
    {
        Func<Answer, string> render = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" => MarkdownRenderer.Render,
            ".html" => HtmlRenderer.Render,
            _ => throw CliException.Usage($"--to is {Quoted.Of(path)}; write a file that ends in .md (Markdown) or .html."),
        };
        if (Directory.Exists(path))
            throw new CliException(ExitCode.Failure, $"{path} is a directory: name a file in it.");
        if (File.Exists(path) && !overwrite)
            throw new CliException(ExitCode.Failure, $"{path} is there already: name another file, or add --force to replace it.");
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(directory)
            ? new DocumentFile(path, overwrite, render)
            : throw new CliException(ExitCode.Failure, $"There is no directory {directory}.");
    }

    /// <summary>Writes all or nothing: into a temporary file beside it first, then moved into place.</summary>
    public void Write(Answer answer)
    {
        var temporary = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, render(answer), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new CliException(
                ExitCode.Failure, $"{path} cannot be written; name a file in another directory. ({exception.Message})");
        }
    }
}
