namespace MfgPathways.Pathways;

/// <summary>The routes that a search found, and how far it came.</summary>
/// <param name="Routes">By moves, then stretch descending; no route beats another.</param>
/// <param name="SearchedMoves">Up to how many moves the search came to its end.</param>
internal sealed record SearchResult(IReadOnlyList<Found> Routes, int SearchedMoves);
