using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli;

/// <summary>Turns a name of the command line into what it stands for, or into a sentence that helps to name it better.</summary>
internal static class Names
{
    public static Occupation Occupation(Framework framework, string name) =>
        NameSearch.Occupation(framework, name) is var match && match.Found is { } found
            ? found
            : throw CliException.NotFound(
                Explain("occupation", name, match.Ambiguous, Labels(framework, match.Nearest)));

    /// <summary>The KSA that a number or words stand for.</summary>
    public static Ksa Ksa(Framework framework, string name) =>
        NameSearch.Ksa(framework, name) is var match && match.Found is { } found
            ? found
            : throw CliException.NotFound(
                Explain("KSA", name, match.Ambiguous, Labels(match.Nearest), "ksas"));

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
        var nearest = Labels(framework, occupations.Nearest).Concat(Labels(ksas.Nearest));
        return CliException.NotFound(
            Explain("occupation, KSA or competency", name, occupations.Ambiguous || ksas.Ambiguous, nearest));
    }

    /// <summary>How an occupation is named so that its name finds it again: <c>Title@Area</c>.</summary>
    public static string Label(Framework framework, Occupation occupation) =>
        framework.Merges.HasFlag(Merges.Titles) ? occupation.Title : $"{occupation.Title}@{framework.AreaNamesOf(occupation)}";

    /// <summary>The code of an occupation or a KSA by its id, or the id where it has none.</summary>
    public static string CodeOrId(Framework framework, string id) =>
        framework.Ksas.FirstOrDefault(k => k.Id == id)?.CodeOrId()
        ?? framework.Occupations.FirstOrDefault(o => o.Id == id)?.CodeOrId() ?? id;

    /// <summary>The same of several, one after the other.</summary>
    public static string CodesOrIds(Framework framework, IEnumerable<string> ids) =>
        string.Join(", ", ids.Select(id => CodeOrId(framework, id)));

    /// <summary>The abbreviations of its areas, as the publication's figures have them.</summary>
    public static string ShortArea(Framework framework, Occupation occupation) => framework.AreaAbbreviationsOf(occupation);

    /// <summary>An occupation where there is little room: <c>Welders (Mtrl)</c>.</summary>
    public static string Short(Framework framework, Occupation occupation) => $"{occupation.Title} ({ShortArea(framework, occupation)})";

    /// <summary>The first of some occupations, and how many more there are.</summary>
    public static string Few(Framework framework, IReadOnlyCollection<Occupation> occupations, int most) =>
        Say.Few([.. occupations.Select(o => Short(framework, o))], most);

    // A title that an area has twice names nothing; there the id does.
    private static IEnumerable<string> Labels(Framework framework, IReadOnlyList<Occupation> occupations) => occupations
        .Select(o => Label(framework, o)).ToArray() is var labels && labels.Distinct().Count() == labels.Length
            ? labels
            : occupations.Select(o => $"{o.Id}  {Label(framework, o)}");

    private static IEnumerable<string> Labels(IReadOnlyList<Ksa> ksas) =>
        ksas.Select(k => k.CodeOrId()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == ksas.Count
            ? ksas.Select(k => $"{k.CodeOrId()}  {k.Name}")
            : ksas.Select(k => $"{k.Id}  {k.Name}");

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
