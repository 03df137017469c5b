namespace MfgPathways.Service.Wire;

/// <summary>Which part of a list an answer holds.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Offset">How many stand before the first of these.</param>
/// <param name="Limit">How many were asked for at most.</param>
internal sealed record Part(int Total, int Offset, int Limit);
