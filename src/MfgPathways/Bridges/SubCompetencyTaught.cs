namespace MfgPathways.Bridges;

/// <summary>How much of a sub-competency a course teaches.</summary>
/// <param name="SubCompetency">The sub-competency.</param>
/// <param name="Taught">How many of its KSAs the course teaches; at least 1.</param>
/// <param name="Ksas">How many it has.</param>
public sealed record SubCompetencyTaught(SubCompetency SubCompetency, int Taught, int Ksas);
