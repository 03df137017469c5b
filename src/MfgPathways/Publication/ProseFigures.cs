namespace MfgPathways.Publication;

/// <summary>Reads the numbers out of the running text by <see cref="ProsePatterns"/>.</summary>
internal static class ProseFigures
{
    public static List<PublishedFigure> Read(PublicationText text, Problems problems)
    {
        var sections = Prose.Sections(text, problems);
        var figures = new List<PublishedFigure>();
        foreach (var pattern in ProsePatterns.All)
            Add(figures, pattern, sections.GetValueOrDefault(pattern.Section, string.Empty), $"Section {pattern.Section}", problems);
        foreach (var (place, note) in Prose.Notes(text))
            Add(figures, ProsePatterns.Note with { Place = place }, note, place, problems);
        return figures;
    }

    private static void Add(List<PublishedFigure> figures, ProsePattern pattern, string section, string where, Problems problems)
    {
        if (pattern.Matches(section) is [var match])
            figures.Add(pattern.Figure(section, match));
        else
            problems.Add(0, $"{where} does not state exactly once: \"{pattern.Words}\".");
    }
}
