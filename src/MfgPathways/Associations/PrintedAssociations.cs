using System.Collections.Immutable;
using MfgPathways.Graph;
using MfgPathways.Publication;

namespace MfgPathways.Associations;

/// <summary>
/// The list that section 3.2.2 of the publication prints for a KSA, beside what its table yields. The publication counts titles, all areas
/// of a title merged, and so does this.
/// </summary>
/// <param name="Titles">How many titles require the KSA asked for.</param>
/// <param name="Entries">What is printed, in the order of the text.</param>
public sealed record PrintedAssociations(int Titles, IReadOnlyList<PrintedAssociation> Entries)
{
    /// <summary>How many of the printed KSAs are among the first so many by support, ties included.</summary>
    public int FoundBySupport => Entries.Count(e => e.RankBySupport <= Entries.Count);

    /// <summary>
    /// The comparison; <c>null</c> where the publication prints no list for the KSA, and for any framework but the publication's own.
    /// </summary>
    /// <param name="graph">The graph; its titles may be merged or not.</param>
    /// <param name="ksa">A KSA of it.</param>
    public static PrintedAssociations? Of(SkillGraph graph, Ksa ksa)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ksa);
        var framework = graph.Framework;
        if (framework.Release.Id != Formats.EmbeddedFramework.ReleaseId)
            return null;
        ImmutableArray<PublishedFigure> printed =
            [.. EmbeddedPublication.PublishedFigures().Where(f => f.Measure == AssociationFigures.Measure && f.Subject == ksa.Id)];
        if (printed.Length == 0)
            return null;
        var titles = framework.Merges.HasFlag(Merges.Titles) ? graph : new SkillGraph(TitleMerge.Apply(framework));
        var list = AssociationList.Of(titles, ksa);
        return new PrintedAssociations(list.Occupations, [.. printed.Select(figure => Entry(figure, list, framework))]);
    }

    private static PrintedAssociation Entry(PublishedFigure figure, AssociationList list, Framework framework)
    {
        var meant = figure.Value.Split(';').Select(id => framework.Ksas.First(k => k.Id == id || k.Synonyms.Contains(id)))
            .MinBy(k => Rank(k) ?? int.MaxValue)!;
        var own = list.Partners.FirstOrDefault(a => a.Ksa.Id == meant.Id);
        var twin = framework.Ksas.Where(k => k != meant && Slug.Same(k.Name, meant.Name) && Rank(k) < (Rank(meant) ?? int.MaxValue))
            .MinBy(Rank);
        return new PrintedAssociation(
            figure.Quote, meant, own?.Support ?? 0, Rank(meant), list.RankOf(meant.Id, AssociationMeasure.Jaccard),
            list.RankOf(meant.Id, AssociationMeasure.PValue), list.RankOf(meant.Id, AssociationMeasure.Lift),
            list.Partners.Count(a => a.Ksa.Id != meant.Id && a.Support == own?.Support), twin, twin is null ? null : Rank(twin));

        int? Rank(Ksa k) => list.RankOf(k.Id, AssociationMeasure.Support);
    }
}
