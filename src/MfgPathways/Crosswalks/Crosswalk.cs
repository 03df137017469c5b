using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Crosswalks;

/// <summary>
/// Where occupations of which little is listed may be found in another framework. It proposes; a person accepts, and nothing is borrowed
/// before.
/// </summary>
/// <param name="With">The other framework.</param>
/// <param name="OtherTitles">How many other titles of its occupations were searched beside their own.</param>
/// <param name="Rows">The occupations asked about, fewest KSAs first, then by id.</param>
public sealed record Crosswalk(Source With, int OtherTitles, IReadOnlyList<CrosswalkRow> Rows)
{
    /// <summary>The occupations nearest to one. O(titles).</summary>
    /// <param name="graph">The graph of the framework.</param>
    /// <param name="occupation">An occupation of it.</param>
    /// <param name="with">The other framework, its titles and its names.</param>
    /// <param name="most">How many matches at most.</param>
    public static Crosswalk Of(SkillGraph graph, Occupation occupation, TitleIndex with, int most)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(with);
        return new Crosswalk(with.Source, with.OtherTitles, [Row(graph, graph.NumberOf(occupation), with, most)]);
    }

    /// <summary>
    /// The same for every thin occupation: one with fewer KSAs than <see cref="TransitionOptions.ThinBelow"/>.
    /// O(thin occupations · titles).
    /// </summary>
    /// <inheritdoc cref="Of"/>
    public static Crosswalk OfThin(SkillGraph graph, TitleIndex with, int most)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(with);
        return new Crosswalk(
            with.Source, with.OtherTitles,
            [
                .. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length < TransitionOptions.ThinBelow)
                    .OrderBy(o => graph.KsasOf(o).Length).ThenBy(o => o).Select(o => Row(graph, o, with, most)),
            ]);
    }

    private static CrosswalkRow Row(SkillGraph graph, int number, TitleIndex with, int most)
    {
        var occupation = graph.Framework.Occupations[number];
        return new CrosswalkRow(occupation, graph.KsasOf(number).Length, with.Nearest(occupation.Title, most));
    }
}
