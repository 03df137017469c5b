namespace MfgPathways.Recomputation;

/// <summary>A reason for a comparison's outcome; what each member means depends on the kind.</summary>
/// <param name="Kind">Which rule fits.</param>
/// <param name="Ids">What it is about; may be empty.</param>
/// <param name="Number">A number; <c>null</c> where the kind has none.</param>
/// <param name="Whole">Another; <c>null</c> where the kind has none.</param>
/// <param name="Place">Where; <c>null</c> where the kind has none.</param>
/// <param name="Note">The text of a note; <c>null</c> for all other kinds.</param>
public sealed record Reason(
    ReasonKind Kind, IdList Ids, int? Number = null, int? Whole = null, string? Place = null, string? Note = null)
{
    internal static Reason Of(ReasonKind kind, int? number = null, int? whole = null) => new(kind, IdList.Empty, number, whole);
}
