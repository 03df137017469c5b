namespace MfgPathways.Bridges;

/// <summary>A shut move that still matters at one depth of the search, and how far it is from opening there.</summary>
/// <param name="Move">Its number.</param>
/// <param name="Excess">How much effort must still be learnt.</param>
/// <param name="Lacking">How many KSAs must still be learnt.</param>
internal readonly record struct LiveMove(int Move, long Excess, int Lacking);
