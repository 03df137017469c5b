using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>One competency or sub-competency of a list.</summary>
/// <param name="Id">Number, for example <c>4.1</c> or <c>4.1.07</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind"><c>competency</c> or <c>sub-competency</c>.</param>
/// <param name="Parent">What it is a part of, in words.</param>
/// <param name="Ksas">How many KSAs it has.</param>
public sealed record CompetencyRow(string Id, string Name, string Kind, string Parent, int Ksas)
{
    /// <summary>
    /// The competencies and sub-competencies with these words, or whose number begins so, by id, so that each competency stands before
    /// its parts. O(competencies · KSAs).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">Words of the name, or the beginning of a number; the empty text is in all.</param>
    public static IReadOnlyList<CompetencyRow> Find(SkillGraph graph, string text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        var framework = graph.Framework;
        return
        [
            .. framework.Competencies.Where(c => Fits(c.Id, c.Name)).Select(c => CompetencyCard.Of(graph, c))
                .Concat(framework.SubCompetencies.Where(s => Fits(s.Id, s.Name)).Select(s => CompetencyCard.Of(graph, s)))
                .Select(c => new CompetencyRow(c.Id, c.Name, c.Kind, c.Parent, c.Ksas.Count))
                .OrderBy(r => r.Id, StringComparer.Ordinal),
        ];

        bool Fits(string id, string name) => id.StartsWith(text.Trim(), StringComparison.Ordinal) || NameSearch.Contains(name, text);
    }
}
