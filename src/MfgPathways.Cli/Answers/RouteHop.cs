using MfgPathways.Transitions;

namespace MfgPathways.Cli.Answers;

/// <summary>One move of a drawing.</summary>
/// <param name="To">The occupation entered.</param>
/// <param name="Effort">What is to learn, with its unit.</param>
/// <param name="Grade">The evidence; <c>null</c> where it was not asked for.</param>
/// <param name="Learn">Numbers of the KSAs to learn that the destination requires.</param>
/// <param name="OnTheWay">Numbers of those that it does not require.</param>
internal sealed record RouteHop(
    string To, string Effort, Evidence? Grade, IReadOnlyList<string> Learn, IReadOnlyList<string> OnTheWay);
