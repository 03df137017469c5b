using System.Text.Json;
using System.Text.Json.Serialization;

namespace MfgPathways.Cli.Rendering;

/// <summary>Writes an enumeration as the tables do: <c>strong</c>, <c>loadedByAnother</c>.</summary>
internal sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
