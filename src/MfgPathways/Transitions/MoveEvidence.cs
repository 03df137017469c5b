namespace MfgPathways.Transitions;

/// <summary>The grade of a move and the numbers that it comes from.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Shared">KSAs of the destination that are held.</param>
/// <param name="PValue">Probability of at least this many shared KSAs by chance, under the degree-preserving null model (F5).</param>
/// <param name="QValue">The same, adjusted over all unordered pairs of occupations that list KSAs (Benjamini–Hochberg).</param>
/// <param name="SharedSubCompetencies">Sub-competencies of the destination of which something is held.</param>
/// <param name="Synonyms">Missing KSAs whose text is held under another id.</param>
/// <param name="SoftMatches">
/// Missing KSAs that a held KSA of the same sub-competency stands beside, each held one counted for one missing one at most, and none
/// that the destination requires itself.
/// </param>
public sealed record MoveEvidence(
    Evidence Grade, int Shared, double PValue, double QValue, int SharedSubCompetencies, int Synonyms, int SoftMatches);
