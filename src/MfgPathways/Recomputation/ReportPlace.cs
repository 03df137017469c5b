using System.Globalization;

namespace MfgPathways.Recomputation;

/// <summary>A table, a figure or a section of the publication.</summary>
/// <param name="Id">How answers and figures name it: <c>Table 2</c>, <c>Fig. 7</c>, <c>Section 3.2.1</c>.</param>
/// <param name="Caption">Its caption or heading.</param>
public sealed record ReportPlace(string Id, string Caption)
{
    /// <summary>Tables, then figures, then sections, each by number.</summary>
    public static IReadOnlyList<ReportPlace> All { get; } =
    [
        new("Table 1", "Technology Areas and Highly Selected Occupations in the MFG USA Network"),
        new("Table 2", "Most Cited Advanced Manufacturing Skills Across the Manufacturing USA Network"),
        new("Table 3", "Example Critical Occupations Across Advanced Manufacturing"),
        new("Table 4", "Essential KSAs Aligned to DOL Advanced Manufacturing Competency Model"),
        new("Table 5", "Tier 5 Technical Competencies and Sub-Competencies"),
        new("Table 6", "Top KSAs in Tiers 4 and 5 That Span Technology Areas Across MFG USA Network"),
        new("Table 7", "Job Openings, Salary, and Career Pathway for Top Occupations in Biomanufacturing"),
        new("Table 8", "Highly Selected Sub-Competencies for Biomanufacturing Careers"),
        new("Table 9", "Job Openings, Salary, and Career Pathway for Top Occupations in Digital and Automation"),
        new("Table 10", "Highly Selected Sub-Competencies for Digital/Automation Careers"),
        new("Table 11", "Job Openings, Salary, and Career Pathway for Top Occupations in Electronics"),
        new("Table 12", "Highly Selected Sub-Competencies for Electronics Careers"),
        new("Table 13", "Job Openings, Salary, and Career Pathway for Top Occupations in Materials"),
        new("Table 14", "Highly Selected Sub-Competencies for Materials Careers"),
        new("Table 15", "Job Openings, Salary, and Career Pathway for Top Occupations in Energy/Process"),
        new("Table 16", "Highly Selected Sub-Competencies for Energy/Process Careers"),
        new("Fig. 3", "Number of essential KSAs that align with a set of occupations"),
        new("Fig. 4", "Number of essential KSAs within DOL Tier 4 competencies"),
        new("Fig. 5", "Connections between technology areas by number of shared KSAs"),
        new("Fig. 6", "Number of essential KSAs within Tier 4 competencies for occupations in a specific technology area"),
        new("Fig. 7", "Number of KSA selections within a sub-competency based on technology area"),
        new("Fig. 8", "Number of occupations that share KSAs among specific competencies"),
        new("Fig. 9", "Number of occupations that share KSAs among sub-competencies in 4.1 - 4.3 Tiers"),
        new("Section 2", "Framework Structure"),
        new("Section 2.1", "Alignment to Other Workforce Frameworks"),
        new("Section 2.2", "2025 Manufacturing USA Network Technology Areas and Occupations"),
        new("Section 3", "Key Findings"),
        new("Section 3.1.1", "In-Demand Occupations"),
        new("Section 3.1.2", "Tier 4 Industry-Wide Technical Competencies"),
        new("Section 3.1.3", "Tier 5 Industry-Sector Technical Competencies"),
        new("Section 3.2.1", "Technology Area Connections"),
        new("Section 3.2.2", "Cross-technology Skill Connections"),
        new("Section 3.3", "Technology Area-Specific Insights"),
        new("Section 3.3.1", "Biomanufacturing"),
        new("Section 3.3.2", "Digital/Automation"),
        new("Section 3.3.3", "Electronics"),
        new("Section 3.3.4", "Materials"),
        new("Section 3.3.5", "Energy/Process"),
    ];

    /// <summary>The place of a kind and a number; <c>null</c> where there is none.</summary>
    /// <param name="kind"><c>table</c>, <c>figure</c> or <c>section</c>.</param>
    /// <param name="number">Its number: <c>7</c>, <c>3.2.1</c>.</param>
    public static ReportPlace? Of(string kind, string number)
    {
        var word = kind == "figure" ? "Fig." : kind;
        return All.FirstOrDefault(p => string.Equals(p.Id, $"{word} {number}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The kind of the place: <c>table</c>, <c>figure</c> or <c>section</c>.</summary>
    public string Kind => Word == "Fig." ? "figure" : Word.ToLower(CultureInfo.InvariantCulture);

    /// <summary>Its number: <c>7</c>, <c>3.2.1</c>.</summary>
    public string Number => Id.Split(' ')[1];

    private string Word => Id.Split(' ')[0];
}
