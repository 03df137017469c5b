namespace MfgPathways.Releases;

/// <summary>How many rows of one kind two releases do not have alike.</summary>
/// <param name="Kind">The kind, in the plural.</param>
/// <param name="Before">How many the earlier release has.</param>
/// <param name="After">How many the later one has.</param>
/// <param name="Added">How many are new.</param>
/// <param name="Removed">How many are gone.</param>
/// <param name="Recoded">How many both have, with another code, or with another id and the same text.</param>
/// <param name="Changed">How many both have that are not recoded, but not alike.</param>
public sealed record KindChange(string Kind, int Before, int After, int Added, int Removed, int Recoded, int Changed);
