namespace MfgPathways.Crosswalks;

/// <summary>An occupation of another framework whose title is near.</summary>
/// <param name="Occupation">The other occupation.</param>
/// <param name="Title">Its title that is nearest: its own, or another name that its framework gives it.</param>
/// <param name="Score">
/// Weight of the words that both titles have ÷ weight of the words of either: 0 to 1, where 1 is the same words. A word weighs
/// ln((n + 1) ÷ n_w), n_w of the n occupations of the other framework having it in a title (formula F3), so that "technician" says
/// little and "welder" much.
/// </param>
/// <param name="Words">The words that both titles have, heaviest first.</param>
/// <param name="Ksas">How many KSAs the other framework lists for it.</param>
public sealed record TitleMatch(Occupation Occupation, string Title, double Score, IReadOnlyList<string> Words, int Ksas);
