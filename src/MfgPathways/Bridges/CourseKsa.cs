namespace MfgPathways.Bridges;

/// <summary>A KSA that a course teaches.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Effort">Effort of learning it, in the unit of effort.</param>
/// <param name="RequiredBy">How many occupations require it.</param>
/// <param name="HeldBy">How many of the people hold it already.</param>
/// <param name="Alone">How many moves open if it alone is learnt.</param>
/// <param name="Lost">How many fewer moves the course opens without it.</param>
public sealed record CourseKsa(Ksa Ksa, decimal Effort, int RequiredBy, int HeldBy, long Alone, long Lost);
