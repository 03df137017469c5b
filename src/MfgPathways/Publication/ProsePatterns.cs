using System.Collections.Immutable;

namespace MfgPathways.Publication;

/// <summary>Every percentage and count that sections 2 and 3 state, in the order of the text.</summary>
internal static class ProsePatterns
{
    private const string Degrees = "educational pathways were";
    private const string Earned = "earned a certificate or two-year degree";
    private const string FourYear = "workers achieved an associated four-year degree";

    public static readonly ImmutableArray<ProsePattern> All =
    [
        new("2", "framework", "technology-areas", "spans the {count} technology areas covered by the MFG USA institutes"),
        new("2", "framework", "ksas", "The framework comprises {count} unique KSAs"),
        new("2", "framework", "occupations", "unique KSAs, {count} occupations"),
        new("2", "framework", "competencies", "occupations, {count} competencies"),
        new("2", "framework", "sub-competencies", "competencies, {count} sub-competencies"),
        new("2", "framework", "data-points", "over {count} data points collected in 2025"),
        new("2.1", "dol-model", "foundational-tiers", "The bottom {count} tiers of DOL’s model are known as the Foundational Tiers"),
        new("2.2", "framework", "technology-areas", "within {count} broadly defined technology areas"),
        new("2.2", "institute", "occupations-least", "{count} to {_} occupations were identified within each institute"),
        new("2.2", "institute", "occupations-most", "{_} to {count} occupations were identified within each institute"),
        new("2.2", "framework", "occupations", "for a total of {count} occupations"),
        new("2.2", "framework", "unique-titles", "{count} of which have unique names"),
        new("2.2", "biological-technicians", "institutes",
            "{count} institutes separately submitted “biological technicians” as an essential role, "
            + "which increases the total occupations count by {_} and the unique occupations count by {_}"),
        new("2.2", "framework", "occupations", "In total, the {count} occupations were further broken down"),
        new("2.2", "engineering-and-scientific-roles", "occupations", "broken down into {count} engineering and scientific roles"),
        new("2.2", "technician-and-associate-roles", "occupations", "{count} technician and associate roles"),
        new("2.2", "specialist-and-analyst-roles", "occupations", "{count} specialist and analyst roles"),
        new("2.2", "machine-operator-and-machinist-roles", "occupations", "{count} machine operator and machinist roles"),

        new("3", "framework", "share-of-ksas-in-several-areas",
            "{percent}% of all KSAs (i.e., “all KSAs” means the set of all {_} "
            + "KSAs selected by MFG USA institutes) span multiple technology areas"),
        new("3", "framework", "ksas", "the set of all {count} KSAs selected by MFG USA institutes"),
        new("3", "framework", "share-of-ksas-of-3-or-more-institutes",
            "{percent}% of all KSAs are shared by three or more MFG USA institutes"),
        new("3", "framework", "share-of-ksas-of-8-or-more-occupations", "{percent}% of all KSAs align with eight or more occupations"),
        new("3", "framework", "share-of-ksas-in-cited-models",
            "At least {percent}% of the KSAs identified by the institutes align with one of the previously cited models"),
        new("3", "4", "share-of-ksas", "{percent}% of all KSAs align with competencies in the DOL AMCM"),
        new("3", "4.2", "share-of-ksas", "{percent}% of all KSAs reside in Operations Management (4.2)"),
        new("3", "4.1", "share-of-ksas", "{percent}% of all KSAs reside in Manufacturing Process Design/Development (4.1)"),

        new("3.1.1", "framework", "occupations", "the {count} occupations selected by the MFG USA institutes"),
        new("3.1.1", "mechanical-engineers", "workers-2025-q2", "over {count} workers had an occupation of Mechanical Engineer."),
        new("3.1.1", "united-states", "share-of-jobs-in-data", "which covers {percent}% of U.S. jobs"),
        new("3.1.1", "mechanical-engineers", "certificates-and-two-year-degrees-2024",
            $"For Mechanical Engineers in 2024, {Degrees} primarily four-year degree programs and post graduate work: {{count}} {Earned}"),
        new("3.1.1", "mechanical-engineers", "four-year-degrees-2024",
            $"For Mechanical Engineers in 2024, {Degrees} primarily four-year degree programs and post graduate work: "
            + $"{{_}} {Earned}, {{count}} {FourYear}"),
        new("3.1.1", "mechanical-engineers", "postgraduate-degrees-2024",
            $"For Mechanical Engineers in 2024, {Degrees} primarily four-year degree programs and post graduate work: {{_}} {Earned}, "
            + $"{{_}} {FourYear}, and {{count}} achieved a postgraduate degree"),
        new("3.1.1", "mechanical-engineers", "mean-annual-wage", "The mean annual wages exceed ${usd} a year"),
        new("3.1.1", "mechanical-engineers", "demand-growth-5-years",
            "The mean annual wages exceed ${_} a year and the total demand is predicted to rise by over {count} workers "
                + "over the next five years"),
        new("3.1.1", "electrical-engineers", "workers-2025-q2", "over {count} workers had an occupation of Electrical Engineer."),
        new("3.1.1", "electrical-engineers", "certificates-and-two-year-degrees-2024",
            $"For this group in 2024, {Degrees} also primarily through four-year degree programs and post graduate work: "
                + $"{{count}} {Earned}"),
        new("3.1.1", "electrical-engineers", "four-year-degrees-2024",
            $"For this group in 2024, {Degrees} also primarily through four-year degree programs and post graduate work: "
            + $"{{_}} {Earned}, {{count}} {FourYear}"),
        new("3.1.1", "electrical-engineers", "postgraduate-degrees-2024",
            $"For this group in 2024, {Degrees} also primarily through four-year degree programs and post graduate work: {{_}} {Earned}, "
            + $"{{_}} {FourYear}, and {{count}} achieved a postgraduate degree"),
        new("3.1.1", "electrical-engineers", "mean-annual-wage", "For Electrical Engineers, the mean annual wages exceed ${usd} a year"),
        new("3.1.1", "electrical-engineers", "demand-growth-5-years",
            "the mean annual wages exceed ${_} a year and the total demand is predicted to rise by over {count} workers "
                + "over the next five years"),
        new("3.1.1", "process-engineers", "workers-2025-q2",
            "over {count} full-time workers had an occupation associated with Process Engineers"),

        new("3.1.2", "framework", "ksas", "Of the {count} essential KSAs identified by the MFG USA institutes"),
        new("3.1.2", "4", "ksas", "{count} clearly aligned with the Tier 4 Industry-Wide Technical Competencies"),
        new("3.1.2", "4", "competencies", "DOL’s model has {count} competencies in Tier 4, designated 4.1–4.6"),
        new("3.1.2", "4", "competencies-with-ksas",
            "All {count} competencies had KSAs identified as essential by at least one MFG USA institute"),
        new("3.1.2", "4.2", "share-of-ksas", "{percent}% of all KSAs aligned with Operations Management (4.2)"),
        new("3.1.2", "4.1", "share-of-ksas", "{percent}% aligned with Manufacturing Process Design/Development (4.1)"),
        new("3.1.2", "4", "share-of-ksas", "the Tier 4 competencies encompass over {percent}% of the KSAs"),
        new("3.1.2", "4", "sub-competencies-highlighted", "the top {count} sub-competencies are indicated in red"),

        new("3.1.3", "5", "ksas", "Tier 5 KSAs comprise {count} of the {_} KSAs"),
        new("3.1.3", "framework", "ksas", "Tier 5 KSAs comprise {_} of the {count} KSAs identified by the MFG USA institutes"),
        new("3.1.3", "5", "share-of-ksas", "representing over {percent}% of all KSAs contributed to this framework"),
        new("3.1.3", "5", "share-of-ksas-in-one-area", "{percent}% of the Tier 5 KSAs are technology area-specific"),
        new("3.1.3", "4", "share-of-ksas-in-one-area", "technology area-specific, compared with {percent}% of Tier 4 KSAs"),
        new("3.1.3", "5", "share-of-ksas-of-one-institute", "{percent}% of Tier 5 KSAs were only selected by one MFG USA institute"),
        new("3.1.3", "4", "share-of-ksas-of-one-institute", "selected by one MFG USA institute, compared with {percent}% of Tier 4 KSAs"),

        new("3.2.1", "biomanufacturing", "ksas", "of the {count} KSAs required by occupations in biomanufacturing"),
        new("3.2.1", "biomanufacturing;electronics", "shared-ksas",
            "{count} are also connected to occupations in the electronics technology area"),
        new("3.2.1", "biomanufacturing;electronics", "shared-ksas", "it shares {count} KSAs with biofabrication", "Fig. 5"),
        new("3.2.1", "digital-automation;electronics", "shared-ksas",
            "KSAs with biofabrication, {count} with digital/automation", "Fig. 5"),
        new("3.2.1", "electronics;materials", "shared-ksas", "with digital/automation, {count} with materials", "Fig. 5"),
        new("3.2.1", "electronics;energy-process", "shared-ksas", "with materials, and {count} with energy processes", "Fig. 5"),
        new("3.2.1", "electronics", "shared-ksas-summed",
            "for a total of {count} connections (i.e., shared KSAs) across all other technology areas"),
        new("3.2.1", "digital-automation;energy-process", "shared-ksas",
            "direct connections with energy/process technologies with {count} connections", "Fig. 5"),
        new("3.2.1", "digital-automation;electronics", "shared-ksas",
            "digital/automation and electronics, which share {count} connections at the KSA level"),
        new("3.2.1", "4", "share-of-ksas-in-several-areas",
            "over {percent}% of KSAs in the Tier 4 competencies span multiple technology areas"),
        new("3.2.1", "4", "competencies-in-several-areas",
            "all {count} Tier 4 competencies encompass KSAs from more than one technology area"),
        new("3.2.1", "framework", "competencies-most-shared", "the {count} competencies with the highest count of selected KSA"),
        new("3.2.1", "4.1", "share-of-ksas-in-several-areas",
            "Manufacturing Process Design/Development (4.1): {percent}% of KSAs selected by multiple institutes"),
        new("3.2.1", "4.2", "share-of-ksas-in-several-areas",
            "Operations Management (4.2): {percent}% of KSAs selected by multiple institutes"),
        new("3.2.1", "4.5", "share-of-ksas-in-several-areas",
            "Quality Assurance and Continuous Improvement (4.5): {percent}% of KSAs selected by multiple institutes"),
        new("3.2.1", "4", "sub-competencies-mostly-in-several-areas",
            "more than half of the KSAs in {count} of {_} sub-competencies in Tier 4 span multiple technology areas"),
        new("3.2.1", "4", "sub-competencies", "in {_} of {count} sub-competencies in Tier 4"),
        new("3.2.1", "4", "sub-competencies-in-one-area",
            "only {count} sub-competencies contain KSAs specific to a single technology area"),
        new("3.2.1", "framework", "sub-competencies-most-shared",
            "{count} sub-competencies have the greatest number of KSAs that cross technology areas"),
        new("3.2.1", "4.1.03", "ksas-in-several-areas", "Engineering Concepts (4.1.3) with {count} KSAs"),
        new("3.2.1", "4.1.07", "ksas-in-several-areas", "Testing/Troubleshooting (4.1.7) with {count} KSAs"),
        new("3.2.1", "4.2.11", "ksas-in-several-areas", "Production/Process Monitoring (4.2.11) with {count} KSAs"),

        new("3.2.2", "4.1;4.2", "occupations",
            "{count} different occupations require at least one KSA in the Manufacturing Process Design/Development (4.1) competency "
            + "and at least one KSA in the Operations Management (4.2) competency"),
        new("3.2.2", "4.2.05", "occupations", "sub-competency (4.2.5) includes {count} occupations that require its KSAs"),
        new("3.2.2", "4.2.05;4.2.09", "occupations",
            "{count} occupations also require KSAs within the Industrial Productions sub-competency (4.2.9)"),

        new("3.3", "biomanufacturing", "share-of-ksas-of-several-institutes",
            "biomanufacturing shows the highest internal alignment, with {percent}% of KSAs shared across institutes"),
        new("3.3", "framework", "technology-areas", "within the {count} specific technology areas"),
        new("3.3.1", "biomanufacturing", "ksas", "The biomanufacturing technology area contains {count} KSAs"),
        new("3.3.1", "biomanufacturing", "ksas", "Of the {count} KSAs in biomanufacturing"),
        new("3.3.1", "biomanufacturing", "ksas-in-no-other-area", "{count} KSAs ({_}%) are specific only to biomanufacturing careers"),
        new("3.3.1", "biomanufacturing", "share-of-ksas-in-no-other-area",
            "{_} KSAs ({percent}%) are specific only to biomanufacturing careers"),
        new("3.3.2", "digital-automation", "ksas", "identified {count} essential KSAs across their occupations"),
        new("3.3.2", "digital-automation", "ksas-in-no-other-area",
            "{count} ({_}%) of the selected KSAs are not shared with any other technology area"),
        new("3.3.2", "digital-automation", "share-of-ksas-in-no-other-area",
            "{_} ({percent}%) of the selected KSAs are not shared with any other technology area"),
        new("3.3.2", "5;digital-automation", "ksas-in-no-other-area",
            "{count} of these {_} unique KSAs ({_}%) fall within the Tier 5 competencies"),
        new("3.3.2", "digital-automation", "ksas-in-no-other-area",
            "{_} of these {count} unique KSAs ({_}%) fall within the Tier 5 competencies"),
        new("3.3.2", "5;digital-automation", "share-of-ksas-in-no-other-area",
            "{_} of these {_} unique KSAs ({percent}%) fall within the Tier 5 competencies"),
        new("3.3.3", "electronics", "ksas", "A total of {count} KSAs were deemed essential"),
        new("3.3.3", "electronics", "ksas", "Of these {count} KSAs"),
        new("3.3.3", "electronics", "ksas-in-no-other-area", "{count} ({_}%) are specific to the electronics technology area"),
        new("3.3.3", "electronics", "share-of-ksas-in-no-other-area", "{_} ({percent}%) are specific to the electronics technology area"),
        new("3.3.4", "materials", "ksas", "{count} KSAs were identified as essential"),
        new("3.3.4", "materials", "ksas-in-no-other-area", "with {count} ({_}%) unique to materials occupations"),
        new("3.3.4", "materials", "share-of-ksas-in-no-other-area", "with {_} ({percent}%) unique to materials occupations"),
        new("3.3.5", "energy-process", "ksas", "identified {count} KSAs as essential"),
        new("3.3.5", "energy-process", "other-technology-areas", "this technology area and the other {count} in this framework"),
        new("3.3.5", "energy-process", "ksas-in-no-other-area", "only {count} KSAs ({_}%) unique to it"),
        new("3.3.5", "energy-process", "share-of-ksas-in-no-other-area", "only {_} KSAs ({percent}%) unique to it"),
    ];

    /// <summary>What the note below each table of salaries states.</summary>
    public static readonly ProsePattern Note = new(
        string.Empty, "united-states", "share-of-jobs-in-data", "covers {percent}% of U.S. jobs");
}
