namespace MfgPathways.Neo4j;

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">Name, without the dollar sign.</param>
/// <param name="Type">Type.</param>
/// <param name="Description">What it means.</param>
public sealed record QueryParameter(string Name, QueryValueType Type, string Description)
{
    /// <summary>What the file calls the type, for example <c>integer</c>.</summary>
    public string TypeName => QueryHeader.Word(Type);
}
