namespace MfgPathways.Releases;

/// <summary>What changed from one release to the next, and what that does to answers.</summary>
/// <param name="Rows">What the releases themselves do not have alike.</param>
/// <param name="Moves">Moves opened and closed.</param>
/// <param name="Routes">
/// Routes between the pairs that were asked for; where all were, those that changed; <c>null</c> where none was.
/// </param>
/// <param name="Plans">The plans that were asked for.</param>
public sealed record ReleaseDiff(
    FrameworkDiff Rows, MovesDiff Moves, IReadOnlyList<ChangedRoutes>? Routes, IReadOnlyList<PlanCheck> Plans);
