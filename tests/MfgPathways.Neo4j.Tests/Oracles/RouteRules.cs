using MfgPathways.Pathways;

namespace MfgPathways.Neo4j.Tests;

/// <summary>What a route may look like.</summary>
internal sealed record RouteRules(int Stretch, int StoneKsas = 3, int StoneShared = 1)
{
    public Dictionary<string, string> Parameters(string from, string to) => new()
    {
        ["from"] = from, ["to"] = to, ["stretch"] = $"{Stretch}", ["stoneKsas"] = $"{StoneKsas}", ["stoneShared"] = $"{StoneShared}",
    };

    /// <summary>The same for the library's search in the memoryless model.</summary>
    public PathOptions Options(int mostMoves) => new()
    {
        Model = PathModel.Memoryless, MaxMoves = mostMoves, MaxStretch = Stretch, StoneKsas = StoneKsas, StoneShared = StoneShared,
    };
}
