using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>What a CASE package holds: the document, the items by identifier and by URI, the associations.</summary>
internal sealed class CaseContent(ImportLog log, CaseOptions options)
{
    private readonly Dictionary<string, CaseItem> byKey = new(StringComparer.Ordinal);
    private readonly List<(JsonElement Association, SourceList List, Origin Row)> associations = [];
    private readonly List<(CaseItem Occupation, CaseItem Item, Origin Row)> links = [];
    private readonly HashSet<(CaseItem, CaseItem)> linked = [];
    private JsonElement document;

    public List<CaseItem> Items { get; } = [];

    /// <summary>Who stands above whom among the items, by id.</summary>
    public BroaderRelations Relations { get; } = new(log);

    /// <summary>The pairs of an occupation and an item that is none which are associated, with the first association of each.</summary>
    public IReadOnlyList<(CaseItem Occupation, CaseItem Item, Origin Row)> Links => links;

    public string Title => JsonText.Of(document, "title") is { Length: > 0 } title ? title : "CASE package";

    public string DocumentId => JsonText.Of(document, "identifier") is { Length: > 0 } id ? id : "case";

    /// <summary>The document, as far as there is one.</summary>
    public Origin DocumentRow { get; private set; } = new("the CASE package");

    public void Take(SourceList list, JsonElement item, Origin row)
    {
        if (item.ValueKind != JsonValueKind.Object)
            list.Reject(row, $"An item of {row.List} is no object.");
        else if (row.List == "CFAssociations")
            associations.Add((item, list, row));
        else if (row.List == "CFItems")
            TakeItem(list, item, row);
        else if (document.ValueKind != JsonValueKind.Undefined)
            list.Reject(row, $"There is a second CFDocument; a package has one.");
        else
            (document, DocumentRow) = (item, row);
    }

    /// <summary>Follows the associations, once all items are known.</summary>
    public void Relate()
    {
        foreach (var (association, list, row) in associations)
        {
            var type = JsonText.Of(association, "associationType");
            var (from, to) = (Node(association, "originNodeURI"), Node(association, "destinationNodeURI"));
            if (type == "isChildOf" && IsDocument(to) && byKey.ContainsKey(from))
                list.LeaveOut(row, "It puts an item below the document, where all items are.");
            else if (!byKey.TryGetValue(from, out var origin) || !byKey.TryGetValue(to, out var destination))
                list.Reject(row, $"There is no item {Quoted.Of(byKey.ContainsKey(from) ? to : from)}.");
            else if (type == "isChildOf")
                Relations.Add(origin.Id, destination.Id, row);
            else if (origin.IsOccupation == destination.IsOccupation || type is "replacedBy" or "exactMatchOf")
                list.LeaveOut(row, "It neither puts an item below another nor relates an occupation to what it requires.");
            else if (Link(origin, destination) is var link && linked.Add(link))
                links.Add((link.Occupation, link.Item, row));
            else
                list.LeaveOut(row, "Another association relates the two already.");
        }
    }

    public FrameworkRows Rows()
    {
        var publisher = JsonText.Of(document, "publisher", "creator") is { Length: > 0 } who ? who : "unknown";
        var release = new FrameworkRelease(
            DocumentId, Title, publisher,
            JsonText.Of(document, "version", "lastChangeDateTime") is { Length: > 0 } version ? version : null,
            JsonText.Of(document, "officialSourceURL", "uri") is { Length: > 0 } url ? url : null, $"{Title}, {publisher}.");
        return new FrameworkRows(release) { ReleaseOrigin = DocumentRow };
    }

    private static (CaseItem Occupation, CaseItem Item) Link(CaseItem a, CaseItem b) => a.IsOccupation ? (a, b) : (b, a);

    private void TakeItem(SourceList list, JsonElement item, Origin row)
    {
        var (identifier, uri) = (JsonText.Of(item, "identifier"), JsonText.Of(item, "uri"));
        var code = JsonText.Of(item, "humanCodingScheme");
        var (statement, label) = (JsonText.Of(item, "fullStatement"), JsonText.Of(item, "abbreviatedStatement"));
        if (identifier.Length == 0)
        {
            list.Reject(row, $"An item has no identifier.");
            return;
        }

        if (byKey.ContainsKey(identifier))
        {
            list.Reject(row, $"The item {Quoted.Of(identifier)} stands there already.");
            return;
        }

        var occupation = options.OccupationTypes.Contains(JsonText.Of(item, "CFItemType"), StringComparer.OrdinalIgnoreCase);
        var read = new CaseItem(
            identifier, code.Length > 0 ? code : null, label.Length > 0 ? label : statement,
            label.Length > 0 && label != statement ? OneLine.Of(statement) : null, occupation, row);
        byKey.Add(identifier, read);
        if (uri.Length > 0)
            byKey.TryAdd(uri, read);
        Items.Add(read);
    }

    private bool IsDocument(string key) =>
        key.Length > 0 && (key == JsonText.Of(document, "identifier") || key == JsonText.Of(document, "uri"));

    // The standard has an object with identifier and uri here; older packages have the URI alone.
    private string Node(JsonElement association, string name) =>
        !association.TryGetProperty(name, out var node) ? ""
        : node.ValueKind != JsonValueKind.Object ? JsonText.Of(association, name)
        : JsonText.Of(node, "identifier") is var identifier && (byKey.ContainsKey(identifier) || IsDocument(identifier)) ? identifier
        : JsonText.Of(node, "uri", "identifier");
}
