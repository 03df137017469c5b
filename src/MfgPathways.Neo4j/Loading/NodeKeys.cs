namespace MfgPathways.Neo4j;

/// <summary>
/// What the framework's own nodes are known by: the label <c>MfgPathways</c> and a unique key. Relationships of the framework carry
/// <see cref="By"/> in the property <c>by</c>. What carries neither is somebody else's, whatever its other labels and ids are.
/// </summary>
internal static class NodeKeys
{
    public const string Label = "MfgPathways";

    public const string By = "mfgpathways";

    public const string Load = "load:framework";

    public const string Lease = "lease:framework";

    public static string Release(string id) => $"release:{id}";

    public static string Area(string id) => $"area:{id}";

    public static string Tier(int number) => $"tier:{number}";

    public static string Competency(string id) => $"competency:{id}";

    public static string SubCompetency(string id) => $"sub-competency:{id}";

    public static string Ksa(string id) => $"ksa:{id}";

    public static string Occupation(string id) => $"occupation:{id}";

    /// <summary>The keys of a framework's nodes.</summary>
    public static IEnumerable<string> Of(Framework framework) =>
    [
        Release(framework.Release.Id), .. framework.Areas.Select(a => Area(a.Id)), .. framework.Tiers.Select(t => Tier(t.Number)),
        .. framework.Competencies.Select(c => Competency(c.Id)), .. framework.SubCompetencies.Select(s => SubCompetency(s.Id)),
        .. framework.Ksas.Select(k => Ksa(k.Id)), .. framework.Occupations.Select(o => Occupation(o.Id)),
    ];
}
