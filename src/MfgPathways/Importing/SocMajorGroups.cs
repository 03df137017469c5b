namespace MfgPathways.Importing;

/// <summary>The major groups of the 2018 Standard Occupational Classification (U.S. Bureau of Labor Statistics).</summary>
internal static class SocMajorGroups
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["11"] = "Management",
        ["13"] = "Business and Financial Operations",
        ["15"] = "Computer and Mathematical",
        ["17"] = "Architecture and Engineering",
        ["19"] = "Life, Physical, and Social Science",
        ["21"] = "Community and Social Service",
        ["23"] = "Legal",
        ["25"] = "Educational Instruction and Library",
        ["27"] = "Arts, Design, Entertainment, Sports, and Media",
        ["29"] = "Healthcare Practitioners and Technical",
        ["31"] = "Healthcare Support",
        ["33"] = "Protective Service",
        ["35"] = "Food Preparation and Serving Related",
        ["37"] = "Building and Grounds Cleaning and Maintenance",
        ["39"] = "Personal Care and Service",
        ["41"] = "Sales and Related",
        ["43"] = "Office and Administrative Support",
        ["45"] = "Farming, Fishing, and Forestry",
        ["47"] = "Construction and Extraction",
        ["49"] = "Installation, Maintenance, and Repair",
        ["51"] = "Production",
        ["53"] = "Transportation and Material Moving",
        ["55"] = "Military Specific",
    };

    /// <summary>The area of a code such as <c>51-4041.00</c>; <c>null</c> where it begins with no major group.</summary>
    public static TechnologyArea? Of(string code) =>
        code.Length > 3 && code[2] == '-' && Names.TryGetValue(code[..2], out var name)
            ? new TechnologyArea(Slug.Of(name), name, $"SOC {code[..2]}")
            : null;
}
