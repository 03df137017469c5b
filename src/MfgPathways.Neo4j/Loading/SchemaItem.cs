using System.Text.RegularExpressions;

namespace MfgPathways.Neo4j;

/// <summary>A constraint or an index: of the database, or one that a load creates.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as Neo4j calls it.</param>
/// <param name="Entity"><c>NODE</c> or <c>RELATIONSHIP</c>.</param>
/// <param name="Labels">Labels, or types of relationships, that it is about.</param>
/// <param name="Properties">Properties that it is about.</param>
internal sealed partial record SchemaItem(
    string Name, string Type, string Entity, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties)
{
    public const string Constraints = "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties";

    public const string Indexes = "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties";

    public bool IsUniqueness => Type.Contains("UNIQUENESS", StringComparison.Ordinal);

    /// <summary>Labels and properties, as a person reads them.</summary>
    public string Subject => $"{string.Join('|', Labels)}({string.Join(", ", Properties)})";

    public static IEnumerable<SchemaItem> Of(CypherResult result) => result.Rows.Select(
        r => new SchemaItem((string)r[0]!, (string)r[1]!, (string)r[2]!, Texts(r[3]), Texts(r[4])));

    /// <summary>What a statement of the schema files creates; <c>null</c> where it creates nothing.</summary>
    public static SchemaItem? CreatedBy(string statement)
    {
        var match = Create().Match(statement);
        return match.Success
            ? new SchemaItem(
                match.Groups["name"].Value,
                match.Groups["kind"].Value switch { "CONSTRAINT" => "UNIQUENESS", "INDEX" => "RANGE", _ => "FULLTEXT" }, "NODE",
                match.Groups["labels"].Value.Split('|'), [.. Property().Matches(statement).Select(m => m.Groups[1].Value)])
            : null;
    }

    /// <summary>Whether the other does the same, whatever its name is.</summary>
    public bool IsLike(SchemaItem other) =>
        Entity == other.Entity && (Type == other.Type || (IsUniqueness && other.IsUniqueness))
            && Labels.Order(StringComparer.Ordinal).SequenceEqual(other.Labels.Order(StringComparer.Ordinal))
            && Properties.SequenceEqual(other.Properties);

    private static IReadOnlyList<string> Texts(object? list) => [.. (list as IReadOnlyList<object?> ?? []).OfType<string>()];

    [GeneratedRegex(@"^(//.*\n)*CREATE (?<kind>CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS FOR \(n:(?<labels>[\w|]+)\)")]
    private static partial Regex Create();

    [GeneratedRegex(@"\bn\.(\w+)")]
    private static partial Regex Property();
}
