using System.Text.Json;
using System.Text.Json.Serialization;

namespace MfgPathways.Service.Wire;

/// <summary>Writes an enumeration as <c>mfgpath</c> does: <c>strong</c>, <c>loadedByAnother</c>.</summary>
internal sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
