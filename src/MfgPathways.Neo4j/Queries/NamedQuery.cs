namespace MfgPathways.Neo4j;

/// <summary>A query that ships with the program, as its file describes it.</summary>
/// <param name="Name">Name, for example <c>area-overlap</c>.</param>
/// <param name="Purpose">What it answers, as a sentence.</param>
/// <param name="Needs">
/// What must have been written besides the framework: a kind of <see cref="Derivation"/>, or <c>clusters</c> where the parameter
/// <c>of</c> says of what; <c>null</c> where the framework is enough.
/// </param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Columns">What it returns.</param>
public sealed record NamedQuery(
    string Name, string Purpose, string? Needs, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<QueryColumn> Columns)
{
    internal string File => $"queries/{Name}.cypher";

    /// <summary>The Cypher, as it also runs in Neo4j Browser.</summary>
    public string Text => CypherFiles.Text(File);

    /// <summary>What the query reads besides the framework.</summary>
    internal Derivation? Derived(LoadState state, IReadOnlyDictionary<string, string> parameters, string store)
    {
        if (Needs is null)
            return null;
        var kind = Needs == "clusters" ? $"clusters-of-{parameters["of"]}" : Needs;
        var command = Needs == "clusters" ? "clusters ksas|occupations|both" : Needs.Replace("-of-", " ", StringComparison.Ordinal);
        var what = Needs == "clusters" ? $"clusters of {Quoted.Of(parameters["of"])}" : kind.Replace('-', ' ');
        return state.Derived.FirstOrDefault(d => d.Kind == kind) ?? throw new FrameworkMissingException(
            $"{store} holds no {what}, which the query {Name} reads: write them first (`mfgpath {command} --write`).");
    }
}
