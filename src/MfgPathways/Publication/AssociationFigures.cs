using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>
/// Reads the lists of the most strongly associated KSAs of section 3.2.2: for each of three KSAs, by their texts. Where several KSAs have
/// the text, the words "as part of" tell which is meant, or all of them are.
/// </summary>
internal sealed partial class AssociationFigures(FrameworkRows rows, Problems problems)
{
    /// <summary>What the figures measure.</summary>
    public const string Measure = "most-associated-ksas";

    /// <summary>Where they stand.</summary>
    public const string Place = "Section 3.2.2";

    private const string PartOf = " as part of ";

    public List<PublishedFigure> Read(PublicationText text)
    {
        var figures = new List<PublishedFigure>();
        foreach (var (line, index) in text.Lines.Select((line, index) => (line, index)).Where(l => l.line.Text.EndsWith(':')))
            if (Introduction().Match(line.Text) is { Success: true } introduction)
                figures.AddRange(Listed(introduction.Groups["ksa"].Value, text.Lines.Skip(index + 1), line));
        if (figures.Count != TableShapes.Associations)
            problems.Add(0, $"{Place} lists {figures.Count} associated KSAs; {TableShapes.Associations} are expected.");
        return figures;
    }

    private IEnumerable<PublishedFigure> Listed(string name, IEnumerable<TextLine> after, TextLine introduction)
    {
        var subject = Named(name, introduction);
        foreach (var line in after.Where(l => !l.IsBlank).TakeWhile(l => l.Text.StartsWith("- ", StringComparison.Ordinal)))
        {
            var item = Markup.Plain(line.Text[2..]);
            yield return new(Place, subject.ToString(), Measure, "=", Named(item, line).ToString(), "text", item);
        }
    }

    private IdList Named(string item, TextLine line)
    {
        var at = item.LastIndexOf(PartOf, StringComparison.Ordinal);
        var name = Words(at < 0 ? item : item[..at]);
        var part = at < 0 ? [] : Words(item[(at + PartOf.Length)..]);
        var fitting = rows.Ksas.Select(k => k.Value).Where(k => Words(k.Name).SequenceEqual(name)).ToLookup(k => Shared(k, part));
        if (fitting.Count == 0)
            problems.Add(line.Number, $"{Place}: no KSA is called {Quoted.Of(item)}.");
        return IdList.Of(fitting.OrderByDescending(g => g.Key).FirstOrDefault()?.Select(k => k.Id) ?? []);
    }

    // How many words the name of the sub-competency has in common with what is printed for it: "workflow processes", Workflow Assessment.
    private int Shared(Ksa ksa, string[] part) =>
        rows.SubCompetencies.Where(s => s.Value.Id == ksa.SubCompetencyId).SelectMany(s => Words(s.Value.Name)).Intersect(part).Count();

    // "Data collection/analysis" is printed as "data collection and analysis".
    private static string[] Words(string text) => [.. Slug.Of(text).Split('-').Where(w => w != "and")];

    [GeneratedRegex(@"\*(?<ksa>[^*]+)\*.*most strongly associated other skills")]
    private static partial Regex Introduction();
}
