namespace MfgPathways.Robustness;

/// <summary>One requirement more, or one fewer.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Ksa">The KSA.</param>
/// <param name="Adds">Whether the occupation does not require the KSA as things are, and would then.</param>
public sealed record RequirementEdit(Occupation Occupation, Ksa Ksa, bool Adds);
