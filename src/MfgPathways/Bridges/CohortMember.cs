using MfgPathways.Profiles;

namespace MfgPathways.Bridges;

/// <summary>People of a cohort who hold the same KSAs.</summary>
/// <param name="Profile">What each of them holds.</param>
/// <param name="Heads">How many they are; 1 or more.</param>
public sealed record CohortMember(Profile Profile, int Heads);
