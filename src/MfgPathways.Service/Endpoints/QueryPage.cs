using MfgPathways.Neo4j;

namespace MfgPathways.Service.Endpoints;

/// <summary>A part of what a named query returned.</summary>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="Offset">How many stand before the first of these.</param>
/// <param name="Limit">How many were asked for at most.</param>
/// <param name="Result">These, in the order of the query.</param>
internal sealed record QueryPage(int Total, int Offset, int Limit, QueryRows Result);
