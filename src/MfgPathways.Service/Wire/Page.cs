namespace MfgPathways.Service.Wire;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Total">How many there are in all.</param>
/// <param name="Offset">How many stand before the first of these.</param>
/// <param name="Limit">How many were asked for at most.</param>
/// <param name="Items">These, in the order of the list.</param>
internal sealed record Page<T>(int Total, int Offset, int Limit, IReadOnlyList<T> Items);
