namespace MfgPathways.Transitions;

/// <summary>The grade of a move and the numbers that it comes from. Symmetric in origin and destination.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="PValue">Probability of at least this many shared KSAs by chance, under the degree-preserving null model (F5).</param>
/// <param name="QValue">The same, adjusted over all unordered pairs of occupations that list KSAs (Benjamini–Hochberg).</param>
/// <param name="SharedSubCompetencies">Sub-competencies that both require something of.</param>
/// <param name="Synonyms">KSAs of the destination whose text the origin requires under another id.</param>
public sealed record MoveEvidence(Evidence Grade, double PValue, double QValue, int SharedSubCompetencies, int Synonyms);
