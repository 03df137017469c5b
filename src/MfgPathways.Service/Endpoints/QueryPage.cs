using MfgPathways.Neo4j;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Endpoints;

/// <summary>A part of what a named query returned.</summary>
/// <param name="Part">Which part it is.</param>
/// <param name="Result">Its rows, in the order of the query.</param>
internal sealed record QueryPage(Part Part, QueryRows Result);
