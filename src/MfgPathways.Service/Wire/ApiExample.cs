using System.Text.Json.Nodes;

namespace MfgPathways.Service.Wire;

/// <summary>A question that makes sense, for one address.</summary>
/// <param name="Address">The address with its query.</param>
/// <param name="Parameters">The values in it, by their names.</param>
/// <param name="Body">The body; <c>null</c> where there is none.</param>
internal sealed record ApiExample(string Address, IReadOnlyDictionary<string, JsonNode> Parameters, string? Body);
