namespace MfgPathways.Publication;

/// <summary>A repair that the reader made by one of its rules.</summary>
/// <param name="KsaId">Id of the KSA, or of the other row, that was repaired.</param>
/// <param name="Raw">What the publication prints.</param>
/// <param name="Rule">The rule, one of <see cref="ErratumRule"/>.</param>
/// <param name="Result">What the reader made of it.</param>
public sealed record Erratum(string KsaId, string Raw, string Rule, string Result);
