namespace MfgPathways;

/// <summary>
/// The rows of a framework by what files call them: by id, or where nothing has that id, by code. Files are saved for long; they may have
/// been written when a code was the id.
/// </summary>
internal sealed class IdIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> byId;
    private readonly ILookup<string, T> byCode;

    /// <param name="ids">The rows by each of their ids.</param>
    /// <param name="codes">The rows by their codes; several may have one.</param>
    public IdIndex(IEnumerable<(string Id, T Row)> ids, IEnumerable<(string? Code, T Row)> codes)
    {
        byId = ids.ToDictionary(i => i.Id, i => i.Row, StringComparer.Ordinal);
        byCode = codes.Where(c => c.Code is not null).ToLookup(c => c.Code!, c => c.Row, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a text stands for; several rows where they have one code. O(1).</summary>
    public NameMatch<T> Find(string text)
    {
        if (byId.TryGetValue(text, out var row))
            return new NameMatch<T>(row, false, [row]);
        return byCode[text].ToArray() switch
        {
            [var only] => new NameMatch<T>(only, false, [only]),
            var several => new NameMatch<T>(null, several.Length > 0, several),
        };
    }
}
