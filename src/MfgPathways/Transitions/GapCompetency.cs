namespace MfgPathways.Transitions;

/// <summary>The part of a gap that lies in one competency.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="SubCompetencies">Its sub-competencies that the destination requires, by id.</param>
public sealed record GapCompetency(Competency Competency, IReadOnlyList<GapSubCompetency> SubCompetencies);
