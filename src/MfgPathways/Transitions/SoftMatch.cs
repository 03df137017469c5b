namespace MfgPathways.Transitions;

/// <summary>A KSA that is missing, beside one of the same sub-competency, or of the same text, that is held.</summary>
/// <param name="Missing">The KSA that the destination requires.</param>
/// <param name="Held">The KSA held.</param>
/// <param name="SameText">Whether both have one text; else they have one sub-competency.</param>
public sealed record SoftMatch(Ksa Missing, Ksa Held, bool SameText);
