namespace MfgPathways.Pathways;

/// <summary>One move of a route.</summary>
/// <param name="From">The occupation left.</param>
/// <param name="To">The occupation entered.</param>
/// <param name="Required">How many KSAs the occupation entered lists.</param>
/// <param name="Held">How many of them are held on arrival, from the origin or learnt on the way.</param>
/// <param name="Learn">The others, by id, that the route's destination requires too.</param>
/// <param name="LearnForThisStepOnly">The others, by id, that the route's destination does not require: waste.</param>
public sealed record RouteStep(
    Occupation From, Occupation To, int Required, int Held, IReadOnlyList<Ksa> Learn, IReadOnlyList<Ksa> LearnForThisStepOnly)
{
    /// <summary>KSAs to learn for this move.</summary>
    public int Effort => Learn.Count + LearnForThisStepOnly.Count;
}
