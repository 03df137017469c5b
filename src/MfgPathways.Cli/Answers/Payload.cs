using System.Text.Json.Serialization.Metadata;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Answers;

/// <summary>
/// A result record and how it is written as JSON. The latter is asked for by JSON only: making it takes longer than most answers.
/// </summary>
internal sealed record Payload(object Value, Func<WireContext, JsonTypeInfo> Type);
