namespace MfgPathways.Importing;

/// <summary>
/// The ids of concepts that a source knows by URI: the end of the URI, which stays when a concept gets another code. A second concept whose
/// URI ends alike has no id, so that nothing of it is taken for the first.
/// </summary>
internal sealed class ConceptIds
{
    private readonly Dictionary<string, string> byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <summary>The ids by URI.</summary>
    public IReadOnlyDictionary<string, string> ByUri => byUri;

    /// <summary>What stands after the last slash of a URI.</summary>
    public static string EndOf(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    /// <summary>Gives a concept its id; where it can have none, says why.</summary>
    public FormattableString? Add(string kind, string uri)
    {
        if (byUri.ContainsKey(uri))
            return $"The {kind} {Quoted.Of(uri)} stands there already.";
        if (!taken.TryAdd(EndOf(uri), uri))
            return $"The {kind} {Quoted.Of(uri)} ends like {Quoted.Of(taken[EndOf(uri)])}; the end of the URI is the id.";
        byUri.Add(uri, EndOf(uri));
        return null;
    }

    /// <summary>The ids by URI, to be looked up by a part of a row.</summary>
    public Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup() => byUri.GetAlternateLookup<ReadOnlySpan<char>>();
}
