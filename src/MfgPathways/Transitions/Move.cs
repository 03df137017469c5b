using MfgPathways.Graph;
using MfgPathways.Publication;

namespace MfgPathways.Transitions;

/// <summary>One change of occupation, as counted from what is held before it.</summary>
/// <param name="From">The occupation left; <c>null</c> for a person without one.</param>
/// <param name="To">The destination.</param>
/// <param name="Shared">KSAs of the destination that are held.</param>
/// <param name="Missing">KSAs to learn.</param>
/// <param name="Effort">Effort of learning them, in the unit of the options.</param>
/// <param name="Readiness">Shrunken share of the destination that is held.</param>
/// <param name="Evidence">How well the data supports the move.</param>
/// <param name="SameArea">Whether both are in one technology area.</param>
/// <param name="SameTitle">Whether both have one title.</param>
/// <param name="Thin">Whether the destination lists fewer than <see cref="TransitionOptions.ThinBelow"/> KSAs.</param>
/// <param name="Market">Openings, pay and education at the other end, where the publication prints them.</param>
public sealed record Move(
    Occupation? From, Occupation To, int Shared, int Missing, decimal Effort, Readiness Readiness, MoveEvidence Evidence,
    bool SameArea, bool SameTitle, bool Thin, LabourMarketRow? Market);
