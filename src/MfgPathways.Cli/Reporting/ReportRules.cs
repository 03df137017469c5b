using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>How numbers are recomputed, below an answer: what its comparisons need to be understood.</summary>
internal static class ReportRules
{
    public static IReadOnlyList<string> Of(IReadOnlyCollection<Comparison> comparisons) =>
    [
        .. comparisons.Any(c => c.Measure is "occupations" or "titles" or "ksas-by-selections" || c.Place == "Section 3")
            ? (string[])["Counted as the publication counts: occupations of a KSA by selections, twice where two institutes selected it "
                + "(Tables 2 and 6); occupations of two competencies by title, all areas merged (Figs. 8 and 9, section 3.2.2)."]
            : [],
        .. comparisons.Any(c => c.Outcome == ComparisonOutcome.Possible)
            ? (string[])["Possible: Table 19 names no institutes, so only a lowest and a highest number follow from it, and the printed "
                + "one lies between."]
            : [],
        .. comparisons.Any(c => c.Measure == ComparisonTable.Associated)
            ? (string[])["Associated with: equal where the KSA is among the first, as many as are printed, by the titles that require "
                + "both, ties included."]
            : [],
        .. comparisons.Any(c => c.Outcome == ComparisonOutcome.Different)
            ? (string[])["Why: rules that fit the numbers. They show where a number can come from, not that it did."]
            : [],
    ];
}
