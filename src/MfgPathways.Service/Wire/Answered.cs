namespace MfgPathways.Service.Wire;

/// <summary>An answer with what it was made from.</summary>
/// <typeparam name="T">The library's record.</typeparam>
/// <param name="SchemaVersion">Raised when a consumer would have to change.</param>
/// <param name="Source">The framework that was asked.</param>
/// <param name="Answer">The answer, as <c>mfgpath --output json</c> has it.</param>
internal sealed record Answered<T>(string SchemaVersion, Source Source, T Answer);
