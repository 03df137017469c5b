using System.Text;
using System.Text.Json;
using MfgPathways.Profiles;

namespace MfgPathways.Formats;

/// <summary>
/// A profile as a file: JSON, or CSV with the columns <c>kind</c> (<c>name</c>, <c>occupation</c>, <c>has</c> or <c>lacks</c>), <c>id</c>
/// and <c>text</c>. What is written is read back as an equal profile.
/// </summary>
public static class ProfileFile
{
    /// <summary>Largest file that is read: 4 MB.</summary>
    public const int MostBytes = 4_000_000;

    private static readonly CsvSchema Schema = CsvSchema.Of("profile.csv", "kind", "id", "text=");

    /// <summary>Whether a name is that of a profile file: it ends in <c>.json</c> or <c>.csv</c>.</summary>
    /// <param name="name">A name.</param>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsCsv(name) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="framework">The framework that its ids are of.</param>
    /// <param name="path">The file; its ending tells its form.</param>
    /// <exception cref="ProfileException">
    /// The file is no profile, or an id in it is unknown; it lists every problem with its place.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Profile Read(Framework framework, string path)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Parse(framework, Path.GetFileName(path), InputFile.Read(path, "profile"));
    }

    /// <summary>Reads a profile out of the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static Profile Parse(Framework framework, string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var said = IsCsv(name) ? FromCsv(name, content) : FromJson(name, content);
        var occupation = said.Occupation is null ? null : IdIndexes.Occupations(framework).Find(said.Occupation).Found;
        if (said.Occupation is not null && occupation is null)
            throw new ProfileException([$"{name}: {UnknownOccupation.Sentence(framework, said.Occupation)}"]);
        return Profile.Create(framework, occupation, said.Has, said.Lacks, said.Name);
    }

    /// <summary>The text of a profile file.</summary>
    /// <param name="framework">The framework that the profile is of.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="name">Name of the file; its ending tells its form.</param>
    public static string Text(Framework framework, Profile profile, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(profile);
        return IsCsv(name) ? ToCsv(framework, profile) : ToJson(framework, profile);
    }

    private static bool IsCsv(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static Said FromCsv(string name, byte[] content)
    {
        var defects = new List<FrameworkDefect>();
        var schema = Schema with { File = name };
        var file = CsvReader.Read(schema, content, defects);
        var said = new Said(null, null, [], []);
        foreach (var row in file.Rows)
            switch (row[0].Trim())
            {
                case "name" when said.Name is null:
                    said = said with { Name = row[2] };
                    break;
                case "occupation" when said.Occupation is null:
                    said = said with { Occupation = row[1] };
                    break;
                case "has":
                    said.Has.Add(row[1]);
                    break;
                case "lacks":
                    said.Lacks.Add(row[1]);
                    break;
                case "name" or "occupation":
                    defects.Add(new(row.Origin, $"There is a second {row[0].Trim()}; a profile has one."));
                    break;
                default:
                    defects.Add(new(row.Origin, $"{Quoted.Of(row[0])} is no kind; write name, occupation, has or lacks."));
                    break;
            }

        return defects.Count == 0 ? said : throw new ProfileException([.. defects.Select(d => d.ToString())]);
    }

    private static Said FromJson(string name, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new ProfileException([$"{name}: A profile is an object with occupation, has and lacks."]);
            foreach (var member in root.EnumerateObject())
                if (member.Name is not ("schemaVersion" or "release" or "name" or "occupation" or "has" or "lacks"))
                    throw new ProfileException([$"{name}: {Quoted.Of(member.Name)} is no part of a profile."]);
            return new Said(Text(root, "name"), Text(root, "occupation"), List(root, "has"), List(root, "lacks"));
        }
        catch (JsonException e)
        {
            throw new ProfileException([$"{name}:{(e.LineNumber ?? 0) + 1}: The JSON is malformed here."]);
        }
        catch (InvalidOperationException)
        {
            throw new ProfileException([$"{name}: A text in it is no valid Unicode."]);
        }

        string? Text(JsonElement root, string member)
        {
            if (!root.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
                return null;
            return value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : throw new ProfileException([$"{name}: {member} must be a text."]);
        }

        List<string> List(JsonElement root, string member)
        {
            if (!root.TryGetProperty(member, out var value))
                return [];
            return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String)
                ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
                : throw new ProfileException([$"{name}: {member} must be a list of KSA ids."]);
        }
    }

    private static string ToCsv(Framework framework, Profile profile)
    {
        var csv = new CsvText(Schema);
        if (profile.Name is { } name)
            csv.Row("name", "", name);
        if (profile.Occupation is { } occupation)
            csv.Row("occupation", occupation.Id, occupation.Title);
        foreach (var (kind, ids) in new[] { ("has", profile.Has), ("lacks", profile.Lacks) })
            foreach (var id in ids)
                csv.Row(kind, id, framework.Ksas.First(k => k.Id == id).Name);
        return csv.ToString();
    }

    private static string ToJson(Framework framework, Profile profile)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartObject();
            writer.WriteString("schemaVersion", "1");
            writer.WriteString("release", framework.Release.Id);
            if (profile.Name is { } name)
                writer.WriteString("name", name);
            if (profile.Occupation is { } occupation)
                writer.WriteString("occupation", occupation.Id);
            foreach (var (member, ids) in new[] { ("has", profile.Has), ("lacks", profile.Lacks) })
            {
                writer.WriteStartArray(member);
                foreach (var id in ids)
                    writer.WriteStringValue(id);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private sealed record Said(string? Name, string? Occupation, List<string> Has, List<string> Lacks);
}
