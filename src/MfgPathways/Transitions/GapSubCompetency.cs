namespace MfgPathways.Transitions;

/// <summary>The part of a gap that lies in one sub-competency.</summary>
/// <param name="SubCompetency">The sub-competency.</param>
/// <param name="Held">Required KSAs that are held, by id.</param>
/// <param name="Missing">Required KSAs to learn, by id.</param>
public sealed record GapSubCompetency(SubCompetency SubCompetency, IReadOnlyList<Ksa> Held, IReadOnlyList<Ksa> Missing);
