using System.Reflection;
using System.Text.Json.Nodes;

namespace MfgPathways.Service.Wire;

/// <summary>
/// A question for each operation of the OpenAPI document, and for some of them the answer of the running service, which lies in
/// <c>Examples</c>.
/// </summary>
internal static class ApiExamples
{
    private static readonly Dictionary<string, ApiExample> All = new(StringComparer.Ordinal)
    {
        ["showRelease"] = Get("/v1/release"),
        ["listAreas"] = Get("/v1/areas"),
        ["listOccupations"] = Get("/v1/occupations", ("text", "operator"), ("limit", 3)),
        ["showOccupation"] = Path("/v1/occupations/{id}", "id", "materials/cnc-operators"),
        ["listKsas"] = Get("/v1/ksas", ("text", "quality"), ("sort", "occupations"), ("limit", 3)),
        ["showKsa"] = Path("/v1/ksas/{id}", "id", "4.1.07.02"),
        ["listCompetencies"] = Get("/v1/competencies", ("text", "4.1"), ("limit", 3)),
        ["showCompetency"] = Path("/v1/competencies/{id}", "id", "4.1.07"),
        ["gap"] = Get("/v1/gap", Person),
        ["askGap"] = Post(
            "/v1/gap", """{ "from": "cnc operator", "to": "mechatronics technician", "hours": { "*": 40, "4.1.07.02": 8 } }"""),
        ["moves"] = Get("/v1/moves", ("from", "cnc operator"), ("area", new JsonArray("materials")), ("limit", 2)),
        ["askMoves"] = Post("/v1/moves", """{ "from": "cnc operator", "maxEffort": 200, "hours": { "*": 40 }, "limit": 2 }"""),
        ["movesInto"] = Get("/v1/moves/into", ("to", "mechatronics technician"), ("limit", 2)),
        ["askMovesInto"] = Post("/v1/moves/into", """{ "to": "mechatronics technician", "hours": { "*": 40 }, "limit": 2 }"""),
        ["routes"] = Get("/v1/routes", Person),
        ["askRoutes"] = Post(
            "/v1/routes", """{ "from": "cnc operator", "to": "mechatronics technician", "maxStretch": 240, "hours": { "*": 40 } }"""),
        ["plan"] = Get("/v1/plan", [.. Person, ("objective", "gentlest")]),
        ["askPlan"] = Post(
            "/v1/plan", """{ "from": "cnc operator", "to": "mechatronics technician", "objective": "gentlest", "hours": { "*": 40 } }"""),
        ["lockIn"] = Get("/v1/lock-in", ("stretch", 4), ("limit", 3)),
        ["askLockIn"] = Post("/v1/lock-in", """{ "stretch": 160, "hours": { "*": 40 }, "limit": 3 }"""),
        ["bridges"] = Get("/v1/bridges", ("from", "cnc operator"), ("limit", 3)),
        ["askBridges"] = Post(
            "/v1/bridges",
            """{ "cohort": [{ "occupation": "cnc operator", "headCount": 12 }, { "occupation": "welders", "headCount": 8 }] }"""),
        ["bridgesBetween"] = Get("/v1/bridges/between", ("a", "materials"), ("b", "electronics"), ("limit", 3)),
        ["askBridgesBetween"] = Post("/v1/bridges/between", """{ "a": "materials", "b": "electronics", "limit": 3 }"""),
        ["bundles"] = Get("/v1/bundles", ("from", "cnc operator"), ("ksas", 2)),
        ["askBundles"] = Post(
            "/v1/bundles",
            """{ "cohort": [{ "occupation": "cnc operator", "headCount": 12 }], "budget": 80, "stretch": 160, "hours": { "*": 40 } }"""),
        ["coverage"] = Post("/v1/coverage", """{ "name": "Metrology", "ksas": ["4.1.07.02"], "from": "cnc operator" }"""),
        ["clusters"] = Path("/v1/clusters/{scope}", "scope", "ksas"),
        ["clusterSweep"] = Path("/v1/clusters/{scope}/sweep", "scope", "occupations"),
        ["associated"] = Get("/v1/associated", ("ksa", "4.1.07.02"), ("by", "lift"), ("limit", 3)),
        ["heatmap"] = Path("/v1/heatmaps/{what}", "what", "areas"),
        ["listQueries"] = Get("/v1/queries"),
        ["runQuery"] = Path("/v1/queries/{name}", "name", "area-overlap"),
        ["downloadFrameworkFile"] = Path("/v1/downloads/framework/{file}", "file", "occupations.csv"),
    };

    private static (string Name, JsonNode Value)[] Person => [("from", "cnc operator"), ("to", "mechatronics technician")];

    /// <summary>The question of an operation; one without values where there is none.</summary>
    public static ApiExample Of(string? operation) => All.GetValueOrDefault(operation ?? "") ?? Get("");

    /// <summary>What the service answers to it; <c>null</c> where that is not kept.</summary>
    public static JsonNode? Answer(string? operation)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Examples/{operation}.json");
        return stream is null ? null : JsonNode.Parse(stream);
    }

    private static ApiExample Get(string path, params (string Name, JsonNode Value)[] values) => new(
        values.Length == 0
            ? path
            : $"{path}?{string.Join('&', values.Select(v => $"{v.Name}={Uri.EscapeDataString(Text(v.Value))}"))}",
        values.ToDictionary(v => v.Name, v => v.Value), null);

    private static ApiExample Path(string path, string name, string value) => new(
        path.Replace($"{{{name}}}", value, StringComparison.Ordinal), new Dictionary<string, JsonNode> { [name] = value }, null);

    private static ApiExample Post(string path, string body) => new(path, new Dictionary<string, JsonNode>(), body);

    private static string Text(JsonNode value) => value is JsonArray list ? string.Join(',', list.Select(v => $"{v}")) : $"{value}";
}
