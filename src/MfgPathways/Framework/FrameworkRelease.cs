namespace MfgPathways;

/// <summary>The release that a framework is: what it is called, who published it, and the words to credit it with.</summary>
/// <param name="Id">Stable id, for example <c>nist-ams-600-20</c>.</param>
/// <param name="Title">Title of the publication.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">Date of publication as the source prints it, for example <c>June 2026</c>.</param>
/// <param name="Url">Where the source is to be had; <c>null</c> where it has no address.</param>
/// <param name="Attribution">The credit that every copy and every answer owes the source.</param>
public sealed record FrameworkRelease(string Id, string Title, string Publisher, string? Published, string? Url, string Attribution);
