using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>What a file of the NICE framework holds.</summary>
internal sealed class NiceContent
{
    private const string Role = "work_role";
    private const string Category = "category";
    private const string Area = "competency_area";
    private static readonly string[] Statements = ["knowledge", "skill", "ability"];

    private readonly Dictionary<string, NiceElement> elements = new(StringComparer.Ordinal);
    private readonly List<(string From, string To, SourceList List, Origin Row)> relations = [];
    private readonly List<Sourced<Requirement>> requirements = [];
    private readonly HashSet<string> others = new(StringComparer.Ordinal);
    private JsonElement document;
    private Origin documentRow = new("the NICE framework");

    public List<NiceElement> Roles { get; } = [];

    public List<NiceElement> Ksas { get; } = [];

    public IReadOnlyList<Sourced<Requirement>> Requirements => requirements;

    public void Take(SourceList list, JsonElement item, Origin row)
    {
        if (item.ValueKind != JsonValueKind.Object)
            list.Reject(row, $"An item of {row.List} is no object.");
        else if (row.List == "documents")
            TakeDocument(list, item, row);
        else if (row.List == "elements")
            TakeElement(list, item, row);
        else
            relations.Add((JsonText.Of(item, "source_element_identifier"), JsonText.Of(item, "dest_element_identifier"), list, row));
    }

    /// <summary>Follows the relationships, once all elements are known.</summary>
    public void Relate()
    {
        var seen = new HashSet<(NiceElement, NiceElement)>();
        foreach (var (from, to, list, row) in relations)
        {
            if (!Known(from) || !Known(to))
                list.Reject(row, $"There is no element {Quoted.Of(Known(from) ? to : from)}.");
            else if (!elements.TryGetValue(from, out var a) || !elements.TryGetValue(to, out var b)
                || !(Relate(a, b, row, seen) || Relate(b, a, row, seen)))
                list.LeaveOut(row, "It joins no work role to a category or statement, and no statement to a competency area.");
        }
    }

    public FrameworkRows Rows()
    {
        var version = JsonText.Of(document, "version");
        var release = new FrameworkRelease(
            JsonText.Of(document, "doc_identifier") is { Length: > 0 } id ? id : "nice",
            JsonText.Of(document, "name") is { Length: > 0 } name ? name : "NICE Workforce Framework for Cybersecurity",
            "National Institute of Standards and Technology", version.Length > 0 ? version : null,
            JsonText.Of(document, "website") is { Length: > 0 } url ? url : null,
            "NICE Workforce Framework for Cybersecurity (NIST SP 800-181), National Institute of Standards and Technology.");
        return new FrameworkRows(release) { ReleaseOrigin = documentRow };
    }

    private void TakeDocument(SourceList list, JsonElement item, Origin row)
    {
        if (document.ValueKind == JsonValueKind.Undefined)
            (document, documentRow) = (item, row);
        else
            list.LeaveOut(row, "It is not the first document.");
    }

    private void TakeElement(SourceList list, JsonElement item, Origin row)
    {
        var (type, id) = (JsonText.Of(item, "element_type"), JsonText.Of(item, "element_identifier"));
        if (id.Length == 0)
        {
            list.Reject(row, $"An element has no element_identifier.");
        }
        else if (type is not (Role or Category or Area) && !Statements.Contains(type))
        {
            others.Add(id);
            list.LeaveOut(row, "It is no category, work role, competency area, knowledge, skill or ability.");
        }
        else if (JsonText.Of(item, "title", "text") is not { Length: > 0 } name)
        {
            others.Add(id);
            list.Reject(row, $"The {type} {Quoted.Of(id)} has neither title nor text.");
        }
        else if (!elements.TryAdd(id, new NiceElement(type, id, name, row)))
        {
            list.Reject(row, $"The element {Quoted.Of(id)} stands there already.");
        }
        else if (type == Role)
        {
            Roles.Add(elements[id]);
        }
        else if (Statements.Contains(type))
        {
            Ksas.Add(elements[id]);
        }
    }

    private bool Relate(NiceElement a, NiceElement b, Origin row, HashSet<(NiceElement, NiceElement)> seen)
    {
        if ((a.Type == Category && b.Type == Role) || (a.Type == Area && Statements.Contains(b.Type)))
            b.PutInto(a, row);
        else if (a.Type == Role && Statements.Contains(b.Type) && seen.Add((a, b)))
            requirements.Add(new(new Requirement(a.Id, b.Id, 1), row));
        else
            return false;
        return true;
    }

    private bool Known(string id) => elements.ContainsKey(id) || others.Contains(id);
}
