using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>What a CASE package holds: the document, the items by identifier and by URI, the associations.</summary>
internal sealed class CaseContent(ImportLog log, int file, CaseOptions options)
{
    private readonly Dictionary<string, CaseItem> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(JsonElement Association, int Line)> associations = [];
    private readonly List<(CaseItem A, CaseItem B, int Line)> links = [];
    private JsonElement document;

    public List<CaseItem> Items { get; } = [];

    /// <summary>Who stands above whom among the items, by id.</summary>
    public BroaderRelations Relations { get; } = new(log);

    /// <summary>The associations between an occupation and an item that is none, with their lines.</summary>
    public IReadOnlyList<(CaseItem Occupation, CaseItem Item, int Line)> Links => links;

    public string Title => JsonText.Of(document, "title") is { Length: > 0 } title ? title : "CASE package";

    public string DocumentId => JsonText.Of(document, "identifier") is { Length: > 0 } id ? id : "case";

    public void Take(string list, JsonElement item, int line)
    {
        if (item.ValueKind != JsonValueKind.Object)
            log.Reject(file, line, $"An item of {list} is no object.");
        else if (list == "CFAssociations")
            associations.Add((item, line));
        else if (list == "CFItems")
            TakeItem(item, line);
        else if (document.ValueKind != JsonValueKind.Undefined)
            log.Reject(file, line, "There is a second CFDocument; a package has one.");
        else
        {
            document = item;
            log.Used(file);
        }
    }

    /// <summary>Follows the associations, once all items are known.</summary>
    public void Relate()
    {
        foreach (var (association, line) in associations)
        {
            var type = JsonText.Of(association, "associationType");
            var (from, to) = (Node(association, "originNodeURI"), Node(association, "destinationNodeURI"));
            if (type == "isChildOf" && IsDocument(to) && byKey.ContainsKey(from))
                log.LeftOut(file);
            else if (!byKey.TryGetValue(from, out var origin) || !byKey.TryGetValue(to, out var destination))
                log.Reject(file, line, $"There is no item {Quoted.Of(byKey.ContainsKey(from) ? to : from)}.");
            else if (type == "isChildOf")
            {
                Relations.Add(origin.Id, destination.Id, file, line);
                log.Used(file);
            }
            else if (origin.IsOccupation != destination.IsOccupation && type is not ("replacedBy" or "exactMatchOf"))
            {
                links.Add(origin.IsOccupation ? (origin, destination, line) : (destination, origin, line));
                log.Used(file);
            }
            else
                log.LeftOut(file);
        }
    }

    public FrameworkRelease Release()
    {
        var publisher = JsonText.Of(document, "publisher", "creator") is { Length: > 0 } who ? who : "unknown";
        return new FrameworkRelease(
            DocumentId, Title, publisher,
            JsonText.Of(document, "version", "lastChangeDateTime") is { Length: > 0 } version ? version : null,
            JsonText.Of(document, "officialSourceURL", "uri") is { Length: > 0 } url ? url : null, $"{Title}, {publisher}.");
    }

    private void TakeItem(JsonElement item, int line)
    {
        var (identifier, uri) = (JsonText.Of(item, "identifier"), JsonText.Of(item, "uri"));
        var code = JsonText.Of(item, "humanCodingScheme");
        var (statement, label) = (JsonText.Of(item, "fullStatement"), JsonText.Of(item, "abbreviatedStatement"));
        if (identifier.Length == 0)
        {
            log.Reject(file, line, "An item has no identifier.");
            return;
        }

        // People know a statement by its code; where two items have one code, the second goes by its identifier.
        var id = code.Length > 0 && !ids.Contains(code) ? code : identifier;
        if (byKey.ContainsKey(identifier) || !ids.Add(id))
        {
            log.Reject(file, line, $"The item {Quoted.Of(identifier)} stands there already.");
            return;
        }

        var occupation = options.OccupationTypes.Contains(JsonText.Of(item, "CFItemType"), StringComparer.OrdinalIgnoreCase);
        var read = new CaseItem(
            id, label.Length > 0 ? label : statement,
            label.Length > 0 && label != statement && statement.Length > 0 ? statement : null, occupation,
            log.Origin(file, line));
        byKey.Add(identifier, read);
        if (uri.Length > 0)
            byKey.TryAdd(uri, read);
        Items.Add(read);
        log.Used(file);
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
