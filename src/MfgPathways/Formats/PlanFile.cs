using System.Text;
using System.Text.Json;
using MfgPathways.Pathways;
using MfgPathways.Releases;
using MfgPathways.Transitions;

namespace MfgPathways.Formats;

/// <summary>A plan as a file: the JSON of <c>mfgpath plan --output json</c>.</summary>
public static class PlanFile
{
    private const string Remedy = "make one with `mfgpath plan FROM TO --output json > FILE`";

    /// <summary>Reads a plan.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FrameworkException">It is no plan; it says where.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SavedPlan Read(string path) => Parse(Path.GetFileName(path), InputFile.Read(path, "plan"));

    /// <summary>Reads a plan out of the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static SavedPlan Parse(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
            return document.RootElement.TryGetProperty("command", out var command) && command.ValueEquals("plan")
                ? Plan(name, document.RootElement.GetProperty("source"), document.RootElement.GetProperty("answer"))
                : throw Refusal(name, $"It is the answer to something else than `plan`; {Remedy}.");
        }
        catch (JsonException e)
        {
            throw Refusal($"{name}:{(e.LineNumber ?? 0) + 1}", $"It is no JSON from here on; {Remedy}.");
        }
        // What is asked of an element that is not there, or of another kind.
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw Refusal(name, $"It lacks a part of a plan, or has it in another form; {Remedy}.");
        }
    }

    private static SavedPlan Plan(string name, JsonElement source, JsonElement answer)
    {
        var (from, steps, options) = (answer.GetProperty("from"), answer.GetProperty("steps"), answer.GetProperty("options"));
        var effort = options.GetProperty("effort");
        var occupations = steps.EnumerateArray().Select(s => Id(s.GetProperty("to"))).ToArray();
        if (occupations.Length == 0)
            throw Refusal(name, $"It has no step; {Remedy}.");
        return new SavedPlan(
            name, Text(source, "release"), Text(source, "checksum"), Text(source, "merges"), from.GetProperty("name").GetString(),
            from.GetProperty("occupation") is { ValueKind: JsonValueKind.Object } occupation ? Id(occupation) : null,
            Ids(from, "has"), Ids(from, "lacks"), occupations,
            [
                .. steps.EnumerateArray().SelectMany(s => s.GetProperty("learn").EnumerateArray())
                    .SelectMany(c => c.GetProperty("ksas").EnumerateArray()).Select(Id).Distinct(),
            ],
            Options(options),
            effort.ValueKind == JsonValueKind.Null ? EffortKind.Ksas : Word<EffortKind>(effort, "kind"),
            effort.ValueKind == JsonValueKind.Null ? 0 : effort.GetProperty("relatedCredit").GetDecimal(),
            answer.GetProperty("stretch").GetDecimal(), answer.GetProperty("total").GetDecimal(),
            answer.GetProperty("waste").GetDecimal());
    }

    private static PathOptions Options(JsonElement options) => new()
    {
        Model = Word<PathModel>(options, "model"),
        MaxMoves = options.GetProperty("maxMoves").GetInt32(),
        MaxStretch = options.GetProperty("maxStretch") is { ValueKind: JsonValueKind.Number } most ? most.GetDecimal() : null,
        StoneKsas = options.GetProperty("stoneKsas").GetInt32(),
        StoneShared = options.GetProperty("stoneShared").GetInt32(),
        StayIn = Ids(options, "stayIn"),
        AvoidAreas = Ids(options, "avoidAreas"),
        Pass = Ids(options, "pass"),
        Avoid = Ids(options, "avoid"),
        MinEvidence = Word<Evidence>(options, "minEvidence"),
    };

    private static string Id(JsonElement element) => Text(element, "id");

    private static string Text(JsonElement element, string member) =>
        element.GetProperty(member).GetString() ?? throw new FormatException(member);

    private static IdList Ids(JsonElement element, string member) =>
        IdList.Of(element.GetProperty(member).EnumerateArray().Select(id => id.GetString() ?? throw new FormatException(member)));

    private static T Word<T>(JsonElement element, string member)
        where T : struct, Enum => Enum.Parse<T>(Text(element, member), ignoreCase: true);

    private static FrameworkException Refusal(string origin, string message) => new([new FrameworkDefect(origin, message)], "The plan");
}
