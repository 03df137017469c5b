namespace MfgPathways.Neo4j;

/// <summary>A parameter or a column of a named query, as programs read it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">Type in words, for example <c>integer</c>.</param>
/// <param name="Description">What it means.</param>
public sealed record QueryField(string Name, string Type, string Description);
