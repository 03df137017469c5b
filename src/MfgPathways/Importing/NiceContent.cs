using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>What a file of the NICE framework holds.</summary>
internal sealed class NiceContent(ImportLog log, int file)
{
    private const string Role = "work_role";
    private const string Category = "category";
    private const string Area = "competency_area";
    private static readonly string[] Statements = ["knowledge", "skill", "ability"];

    private readonly Dictionary<string, NiceElement> elements = new(StringComparer.Ordinal);
    private readonly List<(string From, string To, int Line)> relations = [];
    private readonly List<Sourced<Requirement>> requirements = [];
    private readonly HashSet<string> others = new(StringComparer.Ordinal);
    private JsonElement document;

    public List<NiceElement> Roles { get; } = [];

    public List<NiceElement> Ksas { get; } = [];

    public IReadOnlyList<Sourced<Requirement>> Requirements => requirements;

    public void Take(string list, JsonElement item, int line)
    {
        if (item.ValueKind != JsonValueKind.Object)
            log.Reject(file, line, $"An item of {list} is no object.");
        else if (list == "documents")
            TakeDocument(item);
        else if (list == "elements")
            TakeElement(item, line);
        else
            relations.Add((JsonText.Of(item, "source_element_identifier"), JsonText.Of(item, "dest_element_identifier"), line));
    }

    /// <summary>Follows the relationships, once all elements are known.</summary>
    public void Relate()
    {
        var seen = new HashSet<(NiceElement, NiceElement)>();
        foreach (var (from, to, line) in relations)
        {
            if (!Known(from) || !Known(to))
                log.Reject(file, line, $"There is no element {Quoted.Of(Known(from) ? to : from)}.");
            else if (!elements.TryGetValue(from, out var a) || !elements.TryGetValue(to, out var b)
                || !(Relate(a, b, line, seen) || Relate(b, a, line, seen)))
                log.LeftOut(file);
            else
                log.Used(file);
        }
    }

    public FrameworkRelease Release()
    {
        var version = JsonText.Of(document, "version");
        return new FrameworkRelease(
            JsonText.Of(document, "doc_identifier") is { Length: > 0 } id ? id : "nice",
            JsonText.Of(document, "name") is { Length: > 0 } name ? name : "NICE Workforce Framework for Cybersecurity",
            "National Institute of Standards and Technology", version.Length > 0 ? version : null,
            JsonText.Of(document, "website") is { Length: > 0 } url ? url : null,
            "NICE Workforce Framework for Cybersecurity (NIST SP 800-181), National Institute of Standards and Technology.");
    }

    private void TakeDocument(JsonElement item)
    {
        if (document.ValueKind == JsonValueKind.Undefined)
        {
            document = item;
            log.Used(file);
        }
        else
        {
            log.LeftOut(file);
        }
    }

    private void TakeElement(JsonElement item, int line)
    {
        var (type, id) = (JsonText.Of(item, "element_type"), JsonText.Of(item, "element_identifier"));
        if (id.Length == 0)
        {
            log.Reject(file, line, "An element has no element_identifier.");
        }
        else if (type is not (Role or Category or Area) && !Statements.Contains(type))
        {
            others.Add(id);
            log.LeftOut(file);
        }
        else if (JsonText.Of(item, "title", "text") is not { Length: > 0 } name)
        {
            others.Add(id);
            log.Reject(file, line, $"The {type} {Quoted.Of(id)} has neither title nor text.");
        }
        else if (!elements.TryAdd(id, new NiceElement(type, id, name, log.Origin(file, line))))
        {
            log.Reject(file, line, $"The element {Quoted.Of(id)} stands there already.");
        }
        else
        {
            log.Used(file);
            if (type == Role)
                Roles.Add(elements[id]);
            else if (Statements.Contains(type))
                Ksas.Add(elements[id]);
        }
    }

    private bool Relate(NiceElement a, NiceElement b, int line, HashSet<(NiceElement, NiceElement)> seen)
    {
        if ((a.Type == Category && b.Type == Role) || (a.Type == Area && Statements.Contains(b.Type)))
            b.PutInto(a);
        else if (a.Type == Role && Statements.Contains(b.Type) && seen.Add((a, b)))
            requirements.Add(new(new Requirement(a.Id, b.Id, 1), log.Origin(file, line)));
        else
            return false;
        return true;
    }

    private bool Known(string id) => elements.ContainsKey(id) || others.Contains(id);
}
