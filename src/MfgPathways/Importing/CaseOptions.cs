namespace MfgPathways.Importing;

/// <summary>How a CASE package is imported.</summary>
public sealed record CaseOptions
{
    /// <summary>Types of items that are occupations, unless said otherwise.</summary>
    public static IReadOnlyList<string> DefaultOccupationTypes { get; } = ["Occupation", "Job", "Job Role", "Work Role", "Role"];

    /// <summary>The <c>CFItemType</c> of the items that are occupations; upper and lower case are the same.</summary>
    public IReadOnlyList<string> OccupationTypes { get; init; } = DefaultOccupationTypes;
}
