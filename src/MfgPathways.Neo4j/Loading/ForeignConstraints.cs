namespace MfgPathways.Neo4j;

/// <summary>
/// Constraints of others that forbid nodes or relationships of the framework: told before anything is written, for a load that is refused
/// half-way leaves a half of a framework behind.
/// </summary>
internal static class ForeignConstraints
{
    // What is written in numbers and values that are not known beforehand: any two may be equal.
    private static readonly Dictionary<string, string[]> Several = new(StringComparer.Ordinal)
    {
        ["Cluster"] = ["id", "of", "number", "name", "size", "run"], ["Derivation"] = ["kind", "run", "options"],
        ["REQUIRES"] = ["by", "selections", "areas"], ["IN_CLUSTER"] = ["by", "stability"],
        ["MOVE"] = ["by", "effort", "shared", "missing", "readiness", "evidence", "run"],
        ["PART_OF"] = ["by"], ["IN_TIER"] = ["by"], ["IN_AREA"] = ["by"], ["OF_RELEASE"] = ["by"],
    };

    /// <exception cref="StoreException">A constraint forbids something that the load or a derivation would write.</exception>
    public static async Task RefuseAsync(
        ICypherTransport transport, string store, Framework framework, CancellationToken cancellationToken)
    {
        var own = FrameworkSchema.Statements.Select(SchemaItem.CreatedBy).OfType<SchemaItem>().ToList();
        var rows = Rows(framework);
        var result = await transport.RunAsync(
            CypherUnit.Read(new CypherStatement(SchemaItem.Constraints)), cancellationToken).ConfigureAwait(false);
        foreach (var constraint in SchemaItem.Of(result[0]).Where(c => !own.Any(c.IsLike)))
            if (Forbids(constraint, rows) is { } because)
                throw Refusal(store, constraint, because);
            else if (Checked(constraint, rows) is { } values
                && await IsTakenAsync(transport, constraint, values, cancellationToken).ConfigureAwait(false) is { } value)
                throw Refusal(store, constraint, $"{value} is there already");
    }

    /// <summary>Why a constraint forbids what a load writes, as far as the framework alone tells; <c>null</c> where it does not.</summary>
    public static string? Forbids(SchemaItem constraint, IReadOnlyDictionary<string, List<Dictionary<string, object?>>> rows)
    {
        if (constraint.Labels.Contains(NodeKeys.Label))
            return "the label marks what the program writes";
        var (several, one) = (constraint.Labels.FirstOrDefault(Several.ContainsKey), constraint.Labels.FirstOrDefault(rows.ContainsKey));
        if (several is null && one is null)
            return null;
        var written = one is null ? Several[several!] : [.. rows[one].SelectMany(r => r.Keys).Distinct()];
        if (!constraint.IsUniqueness)
            return constraint.Type.EndsWith("TYPE", StringComparison.Ordinal) && !constraint.Properties.Any(written.Contains)
                ? null
                : "it asks more of them than a load writes";
        if (!constraint.Properties.All(written.Contains))
            return null;
        if (one is null)
            return "several of them may be equal there";
        var twice = Values(constraint, rows[one]).GroupBy(Text, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any());
        return twice is null ? null : $"the framework has {twice.Key} more than once";
    }

    /// <summary>The properties that a load writes, by label; without key and mark.</summary>
    public static Dictionary<string, List<Dictionary<string, object?>>> Rows(Framework framework)
    {
        var names = framework.Areas.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        return new(StringComparer.Ordinal)
        {
            ["TechnologyArea"] = [.. framework.Areas.Select(LoadRows.Area)],
            ["Tier"] = [.. framework.Tiers.Select(LoadRows.Tier)],
            ["Competency"] = [.. framework.Competencies.Select(LoadRows.Competency)],
            ["SubCompetency"] = [.. framework.SubCompetencies.Select(LoadRows.SubCompetency)],
            ["Ksa"] = [.. framework.Ksas.Select(LoadRows.Ksa)],
            ["Occupation"] = [.. framework.Occupations.Select(o => LoadRows.Occupation(o, names))],
            ["FrameworkRelease"] = [LoadRows.Release(framework)], ["FrameworkLoad"] = [Single], ["ServiceLease"] = [Single],
        };
    }

    private static Dictionary<string, object?> Single => new() { ["id"] = "framework" };

    private static List<object?[]>? Checked(SchemaItem constraint, Dictionary<string, List<Dictionary<string, object?>>> rows) =>
        constraint.IsUniqueness && constraint.Labels.FirstOrDefault(rows.ContainsKey) is { } label
            && Values(constraint, rows[label]).ToList() is { Count: > 0 } values ? values : null;

    // A node without one of the properties is not bound.
    private static IEnumerable<object?[]> Values(SchemaItem constraint, List<Dictionary<string, object?>> rows) =>
        rows.Select(r => constraint.Properties.Select(p => r.GetValueOrDefault(p)).ToArray()).Where(v => v.All(x => x is not null));

    private static async Task<string?> IsTakenAsync(
        ICypherTransport transport, SchemaItem constraint, List<object?[]> values, CancellationToken cancellationToken)
    {
        var equal = constraint.Properties.Select((p, i) => $"n.{Name(p)} = value[{i}]");
        var statement = new CypherStatement(
            $"UNWIND $values AS value MATCH (n:{Name(constraint.Labels[0])}) "
                + $"WHERE NOT n:{NodeKeys.Label} AND {string.Join(" AND ", equal)} RETURN value LIMIT 1",
            new Dictionary<string, object?> { ["values"] = values });
        var result = await transport.RunAsync(CypherUnit.Read(statement), cancellationToken).ConfigureAwait(false);
        return result[0].Rows is [var row, ..] ? Text((IReadOnlyList<object?>)row[0]!) : null;
    }

    private static string Text(IEnumerable<object?> value) => string.Join(", ", value.Select(v => Quoted.Of($"{v}")));

    private static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static StoreException Refusal(string store, SchemaItem constraint, string because) => new(
        $"The constraint {constraint.Name} on {constraint.Subject} in {store} forbids nodes or relationships of the framework: {because}. "
            + "Drop it, or use another database. Nothing was written.");
}
