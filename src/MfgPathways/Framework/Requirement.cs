namespace MfgPathways;

/// <summary>An occupation requires a KSA.</summary>
/// <param name="OccupationId">The occupation.</param>
/// <param name="KsaId">The KSA.</param>
/// <param name="Selections">How often the source lists the pair (several institutes may); at least 1.</param>
/// <param name="Areas">How many of the occupation's technology areas list the pair; 1 unless titles were merged.</param>
public sealed record Requirement(string OccupationId, string KsaId, int Selections, int Areas = 1);
