namespace MfgPathways.Service.Wire;

/// <summary>An answer that no framework was asked for.</summary>
/// <typeparam name="T">The library's record.</typeparam>
/// <param name="SchemaVersion">Raised when a consumer would have to change.</param>
/// <param name="Answer">The answer, as <c>mfgpath --output json</c> has it.</param>
internal sealed record Told<T>(string SchemaVersion, T Answer);
