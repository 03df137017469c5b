namespace MfgPathways;

/// <summary>A row together with the place that it came from, so that a refusal can name it.</summary>
/// <typeparam name="T">The row's type.</typeparam>
/// <param name="Value">The row.</param>
/// <param name="Origin">Where it stands, <c>file:line</c>.</param>
public sealed record Sourced<T>(T Value, string Origin);
