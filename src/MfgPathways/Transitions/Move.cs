using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>One change of occupation, as counted from the origin's own KSAs.</summary>
/// <param name="To">The destination.</param>
/// <param name="Shared">KSAs of the destination that the origin requires too.</param>
/// <param name="Missing">KSAs to learn: the effort, in KSAs.</param>
/// <param name="Readiness">Shrunken share of the destination that is held.</param>
/// <param name="Evidence">How well the data supports the move.</param>
/// <param name="SameArea">Whether both are in one technology area.</param>
/// <param name="SameTitle">Whether both have one title.</param>
/// <param name="Thin">Whether the destination lists fewer than <see cref="TransitionOptions.ThinBelow"/> KSAs.</param>
public sealed record Move(
    Occupation To, int Shared, int Missing, Readiness Readiness, MoveEvidence Evidence, bool SameArea, bool SameTitle, bool Thin);
