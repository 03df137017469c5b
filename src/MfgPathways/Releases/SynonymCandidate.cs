namespace MfgPathways.Releases;

/// <summary>KSAs that may be one.</summary>
/// <param name="Ksas">The KSAs, by id; a merge keeps the first.</param>
/// <param name="Similarity">How alike their texts are, from 0 to 1; 1 where they are the same.</param>
/// <param name="Occupations">How many occupations require one of them at least.</param>
/// <param name="After">
/// What answers rest on once these are one and nothing else is changed; <c>null</c> where it was not asked for, or there are too many moves
/// to count.
/// </param>
public sealed record SynonymCandidate(IReadOnlyList<Ksa> Ksas, double Similarity, int Occupations, AnswerCounts? After);
