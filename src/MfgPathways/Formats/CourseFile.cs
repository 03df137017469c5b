using System.Text;
using System.Text.Json;
using MfgPathways.Bridges;
using MfgPathways.Profiles;

namespace MfgPathways.Formats;

/// <summary>
/// A course as a file: CSV with the column <c>ksa_id</c> (a column <c>ksa</c> may stand beside it and is not read), or JSON, a list of KSAs
/// or an object with <c>name</c> and <c>ksas</c>. A KSA is written as its id, or as words that only one KSA has.
/// </summary>
public static class CourseFile
{
    // A list may name a KSA more than once, but not without end.
    private const int MostTimes = 4;

    private static readonly CsvSchema Schema = CsvSchema.Of("course.csv", "ksa_id", "ksa=");

    /// <summary>Whether a name is that of a course file: it ends in <c>.json</c> or <c>.csv</c>.</summary>
    /// <param name="name">A name.</param>
    public static bool IsName(string name) => ProfileFile.IsName(name);

    /// <summary>Reads a course.</summary>
    /// <param name="framework">The framework that its KSAs are of.</param>
    /// <param name="path">The file; its ending tells its form.</param>
    /// <exception cref="ProfileException">The file is no course; it lists every problem with its place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Course Read(Framework framework, string path) =>
        Parse(framework, Path.GetFileName(path), InputFile.Read(path, "course"));

    /// <summary>Reads a course out of the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static Course Parse(Framework framework, string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var (called, ksas) = name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? FromCsv(name, content) : FromJson(name, content);
        if (ksas.Count == 0)
            throw Refusal($"{name}: It teaches nothing: write a KSA at least.");
        if (ksas.Count > MostTimes * framework.Ksas.Length)
            throw Refusal($"{name}: It names {ksas.Count} KSAs, and the framework has {framework.Ksas.Length}: name fewer.");
        var known = IdIndexes.Ksas(framework);
        var (taught, problems) = (new List<string>(), new List<string>());
        foreach (var (place, ksa) in ksas)
            if ((known.Find(ksa.Trim()).Found ?? NameSearch.Ksa(framework, ksa).Found) is { } found)
                taught.Add(found.Id);
            else
                problems.Add($"{place}: {UnknownKsa.Sentence(framework, ksa)}");
        return problems.Count == 0 ? Course.Create(taught, called) : throw Refusal([.. problems]);
    }

    private static (string? Name, List<(string Place, string Ksa)> Ksas) FromCsv(string name, byte[] content)
    {
        var defects = new List<FrameworkDefect>();
        var file = CsvReader.Read(Schema with { File = name }, content, defects);
        return defects.Count == 0
            ? (null, [.. file.Rows.Select(r => ($"{r.Origin}", r[0]))])
            : throw Refusal([.. defects.Select(d => d.ToString())]);
    }

    private static (string? Name, List<(string Place, string Ksa)> Ksas) FromJson(string name, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
            var root = document.RootElement;
            var list = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("ksas", out var ksas) ? ksas : root;
            if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(k => k.ValueKind != JsonValueKind.String))
                throw Refusal($"{name}: A course is a list of KSA ids, or an object with name and ksas.");
            var called = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("name", out var text) ? text : default;
            return (
                called.ValueKind == JsonValueKind.String ? called.GetString() : null,
                [.. list.EnumerateArray().Select(k => (name, k.GetString()!))]);
        }
        catch (JsonException e)
        {
            throw Refusal($"{name}:{(e.LineNumber ?? 0) + 1}: The JSON is malformed here.");
        }
        catch (InvalidOperationException)
        {
            throw Refusal($"{name}: A text in it is no valid Unicode.");
        }
    }

    private static ProfileException Refusal(params string[] problems) => new(problems, "The course");
}
