namespace MfgPathways.Service.Wire;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Part">Which part it is.</param>
/// <param name="Items">These, in the order of the list.</param>
internal sealed record Page<T>(Part Part, IReadOnlyList<T> Items);
