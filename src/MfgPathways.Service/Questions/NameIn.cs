using System.Text.Json;
using MfgPathways.Bridges;
using MfgPathways.Catalogue;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>What a name in a question stands for.</summary>
internal static class NameIn
{
    private const int MostNearest = 12;

    public static Occupation Occupation(FrameworkView view, string field, string name) =>
        Found(NameSearch.Occupation(view.Framework, name), field, name, "occupation", o => o.Id);

    public static Ksa Ksa(FrameworkView view, string field, string name) =>
        Found(NameSearch.Ksa(view.Framework, name), field, name, "KSA", k => k.Id);

    public static CompetencyCard Competency(FrameworkView view, string field, string name) =>
        Found(CompetencyCard.Find(view.Graph, name), field, name, "competency", c => c.Id);

    public static BridgeSide Side(FrameworkView view, string field, string name, CancellationToken cancellationToken) => Found(
        SideSearch.Find(view.Graph, name, view.Clusters(cancellationToken)), field, name, "area, occupation, competency or cluster",
        side => $"{JsonNamingPolicy.KebabCaseLower.ConvertName(side.Kind.ToString())}:{side.Id}");

    public static IdList Occupations(FrameworkView view, string field, string[]? names) =>
        IdList.Of((names ?? []).Select(name => Occupation(view, field, name).Id));

    /// <summary>Technology areas, each by the beginning of its name or abbreviation; commas separate several in one value.</summary>
    public static IdList Areas(FrameworkView view, string field, string[]? names) => IdList.Of(
        (names ?? []).SelectMany(n => n.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(name => Area(view, field, name)));

    private static string Area(FrameworkView view, string field, string name)
    {
        var areas = NameSearch.Areas(view.Framework, name);
        var match = new NameMatch<TechnologyArea>(
            areas.Count == 1 ? areas[0] : null, areas.Count > 1, areas.Count > 0 ? areas : view.Framework.Areas);
        return Found(match, field, name, "technology area", a => a.Id).Id;
    }

    private static T Found<T>(NameMatch<T> match, string field, string name, string kind, Func<T, string> id)
        where T : class
    {
        if (match.Found is { } found)
            return found;
        var nearest = match.Nearest.Take(MostNearest).Select(id).ToArray();
        var sentence = match.Ambiguous
            ? $"{field} is {Quoted.Of(name)}, which fits several; say which of nearest."
            : $"{field} is {Quoted.Of(name)}, and no {kind} is called so.";
        throw RequestException.Unknown(field, sentence, nearest);
    }
}
