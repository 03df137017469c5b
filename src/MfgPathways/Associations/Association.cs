namespace MfgPathways.Associations;

/// <summary>How a KSA goes together with the one asked for.</summary>
/// <param name="Ksa">The other KSA.</param>
/// <param name="Occupations">How many occupations require it.</param>
/// <param name="Support">How many occupations require both.</param>
/// <param name="Confidence">Support ÷ occupations that require the KSA asked for, 0 to 1.</param>
/// <param name="Lift">
/// Support ÷ the support expected where the two have nothing to do with each other, product of the two counts ÷ population; 1 is chance.
/// </param>
/// <param name="Jaccard">Support ÷ occupations that require either, 0 to 1.</param>
/// <param name="P">
/// Chance of so much support or more, where the occupations of the other KSA are drawn at random: the upper tail of the hypergeometric
/// distribution, Fisher's exact test.
/// </param>
/// <param name="Q">P adjusted by Benjamini–Hochberg over all other KSAs that any occupation requires.</param>
public sealed record Association(
    Ksa Ksa, int Occupations, int Support, double Confidence, double Lift, double Jaccard, double P, double Q);
