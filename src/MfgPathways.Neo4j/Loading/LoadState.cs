namespace MfgPathways.Neo4j;

/// <summary>What the database says of itself.</summary>
internal sealed record LoadState(
    string? State, string? Token, string? Release, string? Checksum, long Done, long Nodes, string? Attribution,
    IReadOnlyList<Derivation> Derived)
{
    public static readonly CypherStatement Statement = CypherFiles.Statement("read/state.cypher");

    public bool IsComplete => State == "complete";

    public bool IsLoading => State == "loading";

    public bool IsEmpty => State is null && Nodes == 0;

    public static LoadState Of(CypherResult result)
    {
        var row = result.Rows[0];
        return new LoadState(
            (string?)row[0], (string?)row[1], (string?)row[2], (string?)row[3], row[4] as long? ?? 0, row[5] as long? ?? 0,
            (string?)row[6], [.. ((IReadOnlyList<object?>)row[7]!).Cast<IReadOnlyDictionary<string, object?>>().Select(Derivation)]);
    }

    /// <summary>Whether what a reader read between the two is of one framework and of one run of each derivation.</summary>
    public bool Agrees(LoadState later) =>
        (State, Token, Release, Checksum) == (later.State, later.Token, later.Release, later.Checksum)
        && Derived.SequenceEqual(later.Derived);

    /// <summary>The refusal of a reader; <c>null</c> where there is a framework to read.</summary>
    public FrameworkMissingException? Refusal(string store) => State switch
    {
        "complete" => null,
        "loading" => new($"{store} holds an unfinished load of release {Release}: run load again."),
        "removing" => new($"{store} holds a framework that is being removed: load one into it first."),
        _ => new($"{store} holds no framework: load one into it first."),
    };

    private static Derivation Derivation(IReadOnlyDictionary<string, object?> map) =>
        new((string)map["kind"]!, (long)map["run"]!, (string)map["options"]!);
}
