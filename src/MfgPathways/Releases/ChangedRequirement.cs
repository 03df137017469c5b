namespace MfgPathways.Releases;

/// <summary>A requirement that two releases do not have alike, between what both have and what one has.</summary>
/// <param name="Occupation">The occupation, as the later release has it, or the earlier where it is gone.</param>
/// <param name="Ksa">The KSA, in the same way.</param>
/// <param name="Before">How often the earlier release lists the pair; 0 for never.</param>
/// <param name="After">How often the later one does.</param>
/// <param name="IsOfBoth">Whether both releases have the occupation and the KSA.</param>
public sealed record ChangedRequirement(Occupation Occupation, Ksa Ksa, int Before, int After, bool IsOfBoth);
