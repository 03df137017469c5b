using System.CommandLine;

namespace MfgPathways.Cli;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "Where the framework is: embedded (default), or a Neo4j server such as http://localhost:7474.",
        HelpName = "embedded|URI",
        Recursive = true,
    };

    public static readonly Option<string?> Database = new("--database")
    {
        Description = "Name of the Neo4j database; neo4j by default.",
        HelpName = "NAME",
        Recursive = true,
    };

    public static readonly Option<string?> Framework = new("--framework")
    {
        Description = "A directory or zip of CSV files to use in place of the built-in publication.",
        HelpName = "DIR|FILE",
        Recursive = true,
    };

    public static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Form of the answer.",
        DefaultValueFactory = _ => "text",
        Recursive = true,
    };

    public static readonly Option<bool> MergeTitles = new("--merge-titles")
    {
        Description = "Pool the technology areas of a title into one occupation.",
        Recursive = true,
    };

    public static readonly Option<bool> MergeSynonyms = new("--merge-synonyms")
    {
        Description = "Make one KSA of those that have the same text.",
        Recursive = true,
    };

    public static readonly Option<string?> Borrowed = new("--borrowed")
    {
        Description = "Put the KSAs of this file beside those listed, each marked: what `mfgpath crosswalk` wrote.",
        HelpName = "FILE",
        Recursive = true,
    };

    public static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colour, as with NO_COLOR or in a pipe.",
        Recursive = true,
    };

    static GlobalOptions() => Output.AcceptOnlyFromAmong("text", "json", "csv", "markdown", "html", "svg");

    public static void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[Store, Database, Framework, Output, MergeTitles, MergeSynonyms, Borrowed, NoColor])
            root.Options.Add(option);
    }
}
