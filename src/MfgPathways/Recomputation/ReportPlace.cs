using System.Globalization;

namespace MfgPathways.Recomputation;

/// <summary>A table, a figure or a section of the publication.</summary>
/// <param name="Id">How answers and figures name it: <c>Table 2</c>, <c>Fig. 7</c>, <c>Section 3.2.1</c>.</param>
/// <param name="Caption">What it shows, in few words.</param>
public sealed record ReportPlace(string Id, string Caption)
{
    /// <summary>Tables, then figures, then sections, each by number.</summary>
    public static IReadOnlyList<ReportPlace> All { get; } =
    [
        new("Table 1", "KSAs and top occupations by technology area"),
        new("Table 2", "Most cited KSAs"),
        new("Table 3", "Labour market of example occupations"),
        new("Table 4", "KSAs by competency of Tier 4"),
        new("Table 5", "KSAs by competency and sub-competency of Tier 5"),
        new("Table 6", "KSAs that span the most technology areas"),
        new("Table 7", "Labour market in Biomanufacturing"),
        new("Table 8", "Top sub-competencies in Biomanufacturing"),
        new("Table 9", "Labour market in Digital/Automation"),
        new("Table 10", "Top sub-competencies in Digital/Automation"),
        new("Table 11", "Labour market in Electronics"),
        new("Table 12", "Top sub-competencies in Electronics"),
        new("Table 13", "Labour market in Materials"),
        new("Table 14", "Top sub-competencies in Materials"),
        new("Table 15", "Labour market in Energy/Process"),
        new("Table 16", "Top sub-competencies in Energy/Process"),
        new("Fig. 3", "KSAs by how many occupations they align with"),
        new("Fig. 4", "KSAs by sub-competency of Tier 4"),
        new("Fig. 5", "KSAs that technology areas share"),
        new("Fig. 6", "Selections by competency and technology area"),
        new("Fig. 7", "Selections by sub-competency and technology area"),
        new("Fig. 8", "Occupations in two competencies"),
        new("Fig. 9", "Occupations in two sub-competencies"),
        new("Section 2", "Framework structure"),
        new("Section 2.1", "Alignment to other frameworks"),
        new("Section 2.2", "Technology areas and occupations"),
        new("Section 3", "Key findings"),
        new("Section 3.1.1", "In-demand occupations"),
        new("Section 3.1.2", "Tier 4 competencies"),
        new("Section 3.1.3", "Tier 5 competencies"),
        new("Section 3.2.1", "Technology area connections"),
        new("Section 3.2.2", "Cross-technology skill connections"),
        new("Section 3.3", "Technology area-specific insights"),
        new("Section 3.3.1", "Biomanufacturing"),
        new("Section 3.3.2", "Digital/Automation"),
        new("Section 3.3.3", "Electronics"),
        new("Section 3.3.4", "Materials"),
        new("Section 3.3.5", "Energy/Process"),
    ];

    /// <summary>The competencies whose sub-competencies Fig. 9 shows.</summary>
    public static IdList CompetenciesOfFigure9 { get; } = ["4.1", "4.2", "4.3"];

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
