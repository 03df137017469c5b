using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Routes;

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
        NewFile.Check(path, overwrite, "add --force to replace it");
        return new DocumentFile(path, overwrite, render);
    }

    public void Write(Answer answer) => NewFile.Write(path, render(answer), overwrite);
}
