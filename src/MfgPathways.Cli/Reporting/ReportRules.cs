namespace MfgPathways.Cli.Reporting;

/// <summary>How numbers are recomputed, below every answer.</summary>
internal static class ReportRules
{
    public static readonly string[] All =
    [
        "Counted as the publication counts: occupations of a KSA by selections, twice where two institutes selected it (Tables 2 and 6); "
            + "occupations of two competencies by title, all areas merged (Figs. 8 and 9, section 3.2.2).",
        "Possible: Table 19 names no institutes, so only a lowest and a highest number follow from it, and the printed one lies between.",
        "Why: rules that fit the numbers. They show where a number can come from, not that it did.",
    ];
}
