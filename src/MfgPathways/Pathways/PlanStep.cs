using MfgPathways.Publication;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>One move of a plan.</summary>
/// <param name="From">The occupation left; <c>null</c> where a person without one starts.</param>
/// <param name="To">The occupation entered.</param>
/// <param name="Required">How many KSAs the occupation entered lists.</param>
/// <param name="Held">How many of them are held on arrival, by the model in use.</param>
/// <param name="Learn">The others, by competency.</param>
/// <param name="ForThisStepOnly">Those of them, by id, that the destination of the plan does not require.</param>
/// <param name="Effort">Effort of learning them, in the unit of the options.</param>
/// <param name="Evidence">
/// How well the data supports the move: of the person for the first, of the two occupations for the others; <c>null</c> where it was not
/// asked for.
/// </param>
/// <param name="Richer">Where the occupation is thin: occupations of the same or a near title with more KSAs.</param>
/// <param name="Market">Openings, pay and education of the occupation entered, where the publication prints them.</param>
public sealed record PlanStep(
    Occupation? From, Occupation To, int Required, int Held, IReadOnlyList<PlanCompetency> Learn, IReadOnlyList<Ksa> ForThisStepOnly,
    decimal Effort, MoveEvidence? Evidence, IReadOnlyList<OccupationSize> Richer, LabourMarketRow? Market);
