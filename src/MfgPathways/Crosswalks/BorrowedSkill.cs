namespace MfgPathways.Crosswalks;

/// <summary>A KSA of another framework that a person accepted for an occupation.</summary>
/// <param name="OccupationId">The occupation that borrows.</param>
/// <param name="KsaId">Id of the KSA in the framework that it comes from.</param>
/// <param name="Name">Its text there.</param>
/// <param name="ReleaseId">The release that it comes from.</param>
/// <param name="FromOccupationId">The occupation there that requires it.</param>
/// <param name="FromTitle">Its title.</param>
/// <param name="Attribution">The credit that the release is owed.</param>
public sealed record BorrowedSkill(
    string OccupationId, string KsaId, string Name, string ReleaseId, string FromOccupationId, string FromTitle, string Attribution);
