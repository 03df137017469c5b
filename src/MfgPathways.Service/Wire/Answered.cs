using System.Text.Json.Serialization;

namespace MfgPathways.Service.Wire;

/// <summary>An answer with what it was made from.</summary>
/// <typeparam name="T">The library's record.</typeparam>
/// <param name="SchemaVersion">Raised when a consumer would have to change.</param>
/// <param name="Source">The framework that was asked.</param>
/// <param name="Answer">The answer, as <c>mfgpath --output json</c> has it.</param>
/// <param name="Part">Which part of its list the answer holds; not there where the answer is no list.</param>
/// <param name="Cut">Lists of the answer that were cut at the limit, and how long they are; not there where none was.</param>
internal sealed record Answered<T>(
    string SchemaVersion, Source Source, T Answer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Part? Part = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, int>? Cut = null)
    where T : notnull;
