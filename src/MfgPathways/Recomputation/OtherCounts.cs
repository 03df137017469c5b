using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Counts of the framework of the same kind, one of which a printed number may be by mistake.</summary>
public static class OtherCounts
{
    /// <summary>How many sub-competencies Tier 4 has.</summary>
    public const string SubCompetenciesOfTier4 = "sub-competencies-of-tier-4";

    /// <summary>How many sub-competencies Tier 5 has.</summary>
    public const string SubCompetenciesOfTier5 = "sub-competencies-of-tier-5";

    /// <summary>How many titles one technology area has only.</summary>
    public const string TitlesInOneArea = "titles-in-one-area";

    /// <summary>How many titles one institute named only.</summary>
    public const string TitlesOfOneInstitute = "titles-of-one-institute";

    internal static IEnumerable<Reason> Of(PublishedFigure figure, Groups groups) =>
        figure is { Subject: Groups.All, Unit: "count" }
            ? Counts(figure.Measure, groups).Where(c => c.Count == Numbers.Of(figure))
                .Select(c => new Reason(ReasonKind.OtherCount, [c.Name], c.Count))
            : [];

    private static IEnumerable<(string Name, int Count)> Counts(string measure, Groups groups)
    {
        if (measure == "competencies")
        {
            yield return (SubCompetenciesOfTier4, groups.SubCompetencies("4").Count());
            yield return (SubCompetenciesOfTier5, groups.SubCompetencies("5").Count());
        }
        else if (measure == "unique-titles")
        {
            var titles = TitleMerge.Apply(groups.Framework).Occupations;
            yield return (TitlesInOneArea, titles.Count(o => o.AreaIds.Count == 1));
            yield return (TitlesOfOneInstitute, titles.Count(o => o.Institutes == 1));
        }
    }
}
