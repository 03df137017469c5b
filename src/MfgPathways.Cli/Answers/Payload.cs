using System.Text.Json.Serialization.Metadata;

namespace MfgPathways.Cli.Answers;

/// <summary>A result record and how it is written as JSON.</summary>
internal sealed record Payload(object Value, JsonTypeInfo Type);
