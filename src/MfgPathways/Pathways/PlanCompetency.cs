namespace MfgPathways.Pathways;

/// <summary>The KSAs of a plan that lie in one competency.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Ksas">The KSAs, by id; at least one.</param>
public sealed record PlanCompetency(Competency Competency, IReadOnlyList<Ksa> Ksas);
