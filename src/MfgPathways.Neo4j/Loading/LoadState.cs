namespace MfgPathways.Neo4j;

/// <summary>What the database says of itself.</summary>
internal sealed record LoadState(
    string? State, string? Token, string? Release, string? Checksum, long Done, long Nodes, string? Attribution,
    IReadOnlyList<Derivation> Derived)
{
    public static readonly CypherStatement Statement = CypherFiles.Statement("read/state.cypher");

    public long Total { get; init; }

    /// <summary>Who claimed last.</summary>
    public string? Loader { get; init; }

    /// <summary>How long ago the claim last wrote.</summary>
    public TimeSpan Idle { get; init; }

    /// <summary>How long the claimer waits for one batch.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Whether a build before the mark loaded a framework here.</summary>
    public bool IsFormer { get; init; }

    public bool IsComplete => State == "complete";

    public bool IsLoading => State == "loading";

    /// <summary>Whether nothing is there that a removal would take away.</summary>
    public bool IsEmpty => State is null or "unloaded" && Nodes == 0;

    public static LoadState Of(CypherResult result)
    {
        var row = result.Rows[0];
        return new LoadState(
            (string?)row[0], (string?)row[1], (string?)row[2], (string?)row[3], row[4] as long? ?? 0, row[5] as long? ?? 0,
            (string?)row[6], [.. ((IReadOnlyList<object?>)row[7]!).Cast<IReadOnlyDictionary<string, object?>>().Select(Derivation)])
        {
            Total = row[8] as long? ?? 0,
            Loader = row[9] as string,
            Idle = TimeSpan.FromMilliseconds(row[10] as long? ?? 0),
            Patience = TimeSpan.FromMilliseconds(row[11] as long? ?? 0),
            IsFormer = row[12] is true,
        };
    }

    /// <summary>Whether what a reader read between the two is of one framework and of one run of each derivation.</summary>
    public bool Agrees(LoadState later) =>
        (State, Token, Release, Checksum) == (later.State, later.Token, later.Release, later.Checksum)
        && Derived.SequenceEqual(later.Derived);

    /// <summary>
    /// Whether a load or a removal has ended without an end: it last wrote longer ago than any of its retries lasts.
    /// </summary>
    /// <param name="stall">How long to wait at least.</param>
    public bool IsAbandoned(TimeSpan stall) => Idle > (Patience > stall ? Patience : stall);

    public StoreState StoreState => State switch
    {
        "complete" => StoreState.Complete,
        "loading" => StoreState.Loading,
        "removing" => StoreState.Removing,
        _ when IsFormer => StoreState.Former,
        "unloaded" => StoreState.Unloaded,
        _ => StoreState.Empty,
    };

    /// <summary>The refusal of a reader; <c>null</c> where there is a framework to read.</summary>
    public FrameworkMissingException? Refusal(string store) => StoreState switch
    {
        StoreState.Complete => null,
        StoreState.Loading => new($"{store} holds an unfinished load of release {Release}: run load again."),
        StoreState.Removing => new($"{store} holds a framework that is being removed: load one into it first."),
        StoreState.Former => new($"{FormerStoreException.Found(store)} Run `mfgpath load` to see how to replace it."),
        StoreState.Unloaded => new($"The framework was unloaded from {store}: load one into it first."),
        _ => new($"{store} holds no framework: load one into it first."),
    };

    private static Derivation Derivation(IReadOnlyDictionary<string, object?> map) =>
        new((string)map["kind"]!, (long)map["run"]!, (string)map["options"]!);
}
