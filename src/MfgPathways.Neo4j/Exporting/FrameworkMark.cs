namespace MfgPathways.Neo4j;

/// <summary>
/// The node by which readers know that a framework is whole, as a load leaves it, for a database that is filled by other means.
/// </summary>
internal static class FrameworkMark
{
    /// <summary>Writes it, for a release <c>r</c> and a row of <see cref="Row"/>.</summary>
    public const string Cypher =
        "SET r.checksum = row.checksum\n"
        + "MERGE (l:MfgPathways {key: 'load:framework'})\n"
        + "SET l:FrameworkLoad, l.id = 'framework', l.token = row.token, l.state = 'complete', l.release = row.release,\n"
        + "  l.checksum = row.checksum, l.total = row.total, l.done = row.total, l.touched = timestamp()";

    /// <summary>No claim: the next load takes its own.</summary>
    public const string Token = "exported";

    public static Dictionary<string, object?> Row(Framework framework) => new()
    {
        ["release"] = framework.Release.Id, ["checksum"] = framework.Checksum, ["token"] = Token, ["total"] = Total(framework),
    };

    /// <summary>How many rows a load of the framework writes.</summary>
    public static int Total(Framework framework) =>
        1 + framework.Areas.Length + framework.Tiers.Length + framework.Competencies.Length + framework.SubCompetencies.Length
            + framework.Ksas.Length + framework.Occupations.Length + framework.Requirements.Length;
}
