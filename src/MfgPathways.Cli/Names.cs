using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli;

/// <summary>Turns a name of the command line into what it stands for, or into a sentence that helps to name it better.</summary>
internal static class Names
{
    public static Occupation Occupation(Framework framework, string name) =>
        NameSearch.Occupation(framework, name) is var match && match.Found is { } found
            ? found
            : throw CliException.NotFound(
                Explain("occupation", name, match.Ambiguous, match.Nearest.Select(o => Label(framework, o))));

    /// <summary>The KSA that a number or words stand for.</summary>
    public static Ksa Ksa(Framework framework, string name) =>
        NameSearch.Ksa(framework, name) is var match && match.Found is { } found
            ? found
            : throw CliException.NotFound(
                Explain("KSA", name, match.Ambiguous, match.Nearest.Select(k => $"{k.Id}  {k.Name}"), "ksas"));

    /// <summary>The technology areas that a list of names stands for, each by the beginning of its name or its abbreviation.</summary>
    public static IdList Areas(Framework framework, string[]? names) => IdList.Of(
        (names ?? []).SelectMany(n => n.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(name =>
            NameSearch.Areas(framework, name) switch
            {
                [var only] => only.Id,
                var several => throw CliException.NotFound(
                    $"{(several.Count == 0 ? "No technology area is" : "Several technology areas are")} called {Quoted.Of(name)}; "
                        + $"there are {string.Join(", ", framework.Areas.Select(a => $"{a.Name} ({a.Abbreviation})"))}."),
            }));

    public static CliException UnknownKsaOrOccupation(Framework framework, string name)
    {
        var occupations = NameSearch.Occupation(framework, name);
        var ksas = NameSearch.Ksa(framework, name);
        var nearest = occupations.Nearest.Select(o => Label(framework, o)).Concat(ksas.Nearest.Select(k => $"{k.Id}  {k.Name}"));
        return CliException.NotFound(
            Explain("occupation, KSA or competency", name, occupations.Ambiguous || ksas.Ambiguous, nearest));
    }

    /// <summary>How an occupation is named so that its name finds it again: <c>Title@Area</c>.</summary>
    public static string Label(Framework framework, Occupation occupation) =>
        framework.Merges.HasFlag(Merges.Titles) ? occupation.Title : $"{occupation.Title}@{framework.AreaNamesOf(occupation)}";

    /// <summary>The abbreviations of its areas, as the publication's figures have them.</summary>
    public static string ShortArea(Framework framework, Occupation occupation) => framework.AreaAbbreviationsOf(occupation);

    /// <summary>An occupation where there is little room: <c>Welders (Mtrl)</c>.</summary>
    public static string Short(Framework framework, Occupation occupation) => $"{occupation.Title} ({ShortArea(framework, occupation)})";

    /// <summary>The first of some occupations, and how many more there are.</summary>
    public static string Few(Framework framework, IReadOnlyCollection<Occupation> occupations, int most) =>
        string.Join(", ", occupations.Take(most).Select(o => Short(framework, o)))
            + (occupations.Count > most ? $" and {occupations.Count - most} more" : "");

    private static string Explain(
        string kind, string name, bool ambiguous, IEnumerable<string> nearest, string lists = "occupations")
    {
        string[] labels = [.. nearest];
        if (ambiguous)
            return $"{Quoted.Of(name)} fits several; say which:\n{Lines(labels)}";
        return labels.Length == 0
            ? $"No {kind} is called {Quoted.Of(name)}. `mfgpath {lists}` lists them all."
            : $"No {kind} is called {Quoted.Of(name)}. Nearest:\n{Lines(labels)}";
    }

    private static string Lines(string[] labels)
    {
        const int most = 12;
        var shown = string.Join('\n', labels.Take(most).Select(l => $"  {l}"));
        return labels.Length <= most ? shown : $"{shown}\n  ... and {labels.Length - most} more";
    }
}
