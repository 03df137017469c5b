namespace MfgPathways.Neo4j;

/// <summary>A column that a named query returns.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">Type in words, for example <c>string</c> or <c>list of strings</c>.</param>
/// <param name="Description">What it holds.</param>
public sealed record QueryColumn(string Name, string Type, string Description);
