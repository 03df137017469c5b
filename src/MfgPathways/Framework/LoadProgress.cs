namespace MfgPathways;

/// <summary>How far a load has come.</summary>
/// <param name="Step">What is being written, in words.</param>
/// <param name="Done">Rows written so far.</param>
/// <param name="Total">Rows in all.</param>
public sealed record LoadProgress(string Step, long Done, long Total);
