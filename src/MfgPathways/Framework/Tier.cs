namespace MfgPathways;

/// <summary>A tier of the competency model.</summary>
/// <param name="Number">Number of the tier: 4 or 5 in the publication.</param>
/// <param name="Name">Name, for example <c>Industry-Wide Technical Competencies</c>.</param>
public sealed record Tier(int Number, string Name);
