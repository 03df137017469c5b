namespace MfgPathways.Clusters;

/// <summary>
/// Readable, unique names for clusters: of occupations the two KSAs that are over-represented most, of KSAs the sub-competency that is, if
/// one is, and the most central KSAs.
/// </summary>
internal static class ClusterNames
{
    // More would be a list, not a name.
    private const int MostParts = 2;

    // A KSA is often a sentence, of which the beginning is enough.
    private const int LongestPart = 45;

    /// <summary>The names, in the order of the clusters.</summary>
    public static string[] Of(Framework framework, ClusterFeature[][] features, ClusterMember[][] members)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. features.Zip(members, (f, m) => Unused(used, Words(framework, f, m)))];
    }

    // If the first words name another cluster already, the next ones tell the two apart, and at last a number.
    private static string Unused(HashSet<string> used, (string[] First, string[] Then) words)
    {
        string[] all = [.. words.First, .. words.Then];
        for (var end = Math.Clamp(words.First.Length, 1, MostParts); end <= all.Length; end++)
            if (string.Join("; ", all[..end]) is var name && used.Add(name))
                return name;
        for (var number = 2; ; number++)
            if ($"{all[0]} ({number})" is var name && used.Add(name))
                return name;
    }

    // The words that make the name, and those that are added where it is taken.
    private static (string[] First, string[] Then) Words(Framework framework, ClusterFeature[] features, ClusterMember[] members)
    {
        string[] central = [.. Readable(members.OrderByDescending(m => m.Centrality).Select(m => m.Name))];
        return members.Any(m => m.Side == ProjectionSide.Occupations)
            ? ([.. Readable(features.Select(f => f.Name))], central)
            : ([.. features.Take(1).Select(f => Label(framework, f.Id)), .. central], []);
    }

    // Short texts first: they can be read as a whole.
    private static IEnumerable<string> Readable(IEnumerable<string> texts) =>
        texts.OrderBy(text => text.Length > LongestPart)
            .Select(text => text.Length <= LongestPart ? text : $"{text[..text.LastIndexOf(' ', LongestPart - 3)]}...");

    // Several competencies have a sub-competency "Critical Work Functions".
    private static string Label(Framework framework, string subCompetency)
    {
        var sub = framework.SubCompetency(subCompetency);
        return framework.SubCompetencies.Count(s => s.Name == sub.Name) == 1
            ? sub.Name
            : $"{framework.Competency(sub.CompetencyId).Name}, {sub.Name}";
    }
}
