namespace MfgPathways.Associations;

/// <summary>
/// A KSA that section 3.2.2 prints among the most strongly associated ones, beside what the table yields where titles are counted. A rank
/// is 1 + the number of KSAs more strongly associated; <c>null</c> where no title requires both.
/// </summary>
/// <param name="Quote">The words of the publication.</param>
/// <param name="Ksa">The KSA of these words; of several, the one most often required along.</param>
/// <param name="Support">How many titles require both.</param>
/// <param name="RankBySupport">Rank by support.</param>
/// <param name="RankByJaccard">Rank by Jaccard.</param>
/// <param name="RankByP">Rank by p.</param>
/// <param name="RankByLift">Rank by lift.</param>
/// <param name="Tied">How many other KSAs have the same support.</param>
/// <param name="Twin">
/// Another KSA of the same text that more titles require along, as if it had been meant; <c>null</c> where there is none.
/// </param>
/// <param name="TwinRank">Its rank by support.</param>
public sealed record PrintedAssociation(
    string Quote, Ksa Ksa, int Support, int? RankBySupport, int? RankByJaccard, int? RankByP, int? RankByLift, int Tied, Ksa? Twin,
    int? TwinRank);
