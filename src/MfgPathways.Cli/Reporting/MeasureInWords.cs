using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Reporting;

/// <summary>What the publication measures, in words.</summary>
internal static class MeasureInWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["ksas"] = "KSAs",
        ["data-points"] = "Selections in all",
        ["unique-titles"] = "Titles, each once",
        ["titles"] = "Titles that require them",
        ["ksas-by-selections"] = "KSAs with so many selections",
        ["shared-ksas"] = "Shared KSAs",
        ["shared-ksas-summed"] = "KSAs shared with each other area, summed",
        ["ksas-in-no-other-area"] = "KSAs in no other area",
        ["ksas-in-several-areas"] = "KSAs in several areas",
        ["competencies-with-ksas"] = "Competencies with KSAs",
        ["competencies-in-several-areas"] = "Competencies in several areas",
        ["competencies-most-shared"] = "Competencies named as those most shared",
        ["sub-competencies-most-shared"] = "Sub-competencies named as those most shared",
        ["sub-competencies-mostly-in-several-areas"] = "Sub-competencies with more than half of their KSAs in several areas",
        ["sub-competencies-in-one-area"] = "Sub-competencies without a KSA in several areas",
        ["sub-competencies-highlighted"] = "Sub-competencies in red",
        ["other-technology-areas"] = "Other technology areas",
        ["highly-selected-technician-operator"] = "Technician or operator",
        ["highly-selected-engineer-scientist"] = "Engineer or scientist",
        ["institutes"] = "Institutes that named them",
        ["occupations-least"] = "Fewest occupations of an institute",
        ["occupations-most"] = "Most occupations of an institute",
        ["share-of-ksas"] = "Share of all KSAs",
        ["share-of-ksas-in-several-areas"] = "Share of KSAs in several areas",
        ["share-of-ksas-in-one-area"] = "Share of KSAs in one area",
        ["share-of-ksas-in-no-other-area"] = "Share of KSAs in no other area",
        ["share-of-ksas-in-cited-models"] = "Share of KSAs in the cited models",
        ["share-of-ksas-of-8-or-more-occupations"] = "Share of KSAs of 8 or more occupations",
        ["share-of-ksas-of-3-or-more-institutes"] = "Share of KSAs of 3 or more institutes",
        ["share-of-ksas-of-one-institute"] = "Share of KSAs of one institute",
        ["share-of-ksas-of-several-institutes"] = "Share of KSAs of several institutes",
        ["most-associated-ksas"] = "Associated with",
    };

    public static string Of(string measure) => Words.GetValueOrDefault(measure) ?? Say.Capital(measure.Replace('-', ' '));
}
