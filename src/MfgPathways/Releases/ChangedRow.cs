namespace MfgPathways.Releases;

/// <summary>An occupation or a KSA that two releases do not have alike.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="OldId">Its id before; <c>null</c> where it was not there.</param>
/// <param name="NewId">Its id after; <c>null</c> where it is gone.</param>
/// <param name="OldCode">Its code before; <c>null</c> where it had none.</param>
/// <param name="NewCode">Its code after; <c>null</c> where it has none.</param>
/// <param name="OldText">Its title or text before.</param>
/// <param name="NewText">Its title or text after.</param>
public sealed record ChangedRow(
    RowChange Change, string? OldId, string? NewId, string? OldCode, string? NewCode, string? OldText, string? NewText);
