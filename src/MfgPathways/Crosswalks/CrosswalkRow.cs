namespace MfgPathways.Crosswalks;

/// <summary>An occupation, and those of another framework that are near it by title.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Ksas">How many KSAs are listed for it.</param>
/// <param name="Matches">The nearest, nearest first; empty where no title has a word in common with its title.</param>
public sealed record CrosswalkRow(Occupation Occupation, int Ksas, IReadOnlyList<TitleMatch> Matches);
