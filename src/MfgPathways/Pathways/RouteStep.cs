using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>One move of a route.</summary>
/// <param name="From">The occupation left; <c>null</c> where a person without one starts.</param>
/// <param name="To">The occupation entered.</param>
/// <param name="Required">How many KSAs the occupation entered lists.</param>
/// <param name="Held">How many of them are held on arrival, by the model in use.</param>
/// <param name="Learn">The others, by id, that the route's destination requires too.</param>
/// <param name="LearnForThisStepOnly">The others, by id, that the route's destination does not require: waste.</param>
/// <param name="Effort">Effort of learning them, in the unit of the options.</param>
/// <param name="Evidence">
/// How well the data supports the move: of the person for the first, of the two occupations for the others; <c>null</c> where it was not
/// asked for.
/// </param>
public sealed record RouteStep(
    Occupation? From, Occupation To, int Required, int Held, IReadOnlyList<Ksa> Learn, IReadOnlyList<Ksa> LearnForThisStepOnly,
    decimal Effort, MoveEvidence? Evidence);
