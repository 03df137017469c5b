using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>How far clusters agree with the groupings of the framework: technology areas and competencies.</summary>
internal static class ClusterAgreements
{
    /// <summary>The agreements of the sides that are clustered, occupations first.</summary>
    public static ClusterAgreement[] Of(SkillGraph framework, int[] nodes, int[] labels)
    {
        var occupations = Enumerable.Range(0, nodes.Length).Where(n => nodes[n] < framework.OccupationCount).ToArray();
        var ksas = Enumerable.Range(0, nodes.Length).Except(occupations).ToArray();
        return
        [
            .. Agreement("technology areas", occupations, n => framework.Framework.Occupations[nodes[n]].AreaIds.ToString()),
            .. Agreement("competencies", ksas, n => CompetencyOf(framework, ClusterMembers.Ksa(framework, nodes[n]))),
            .. Agreement("technology areas that require a KSA most", ksas, n => DominantArea(framework, nodes[n])),
        ];

        IEnumerable<ClusterAgreement> Agreement(string with, int[] rows, Func<int, string> group)
        {
            if (rows.Length == 0)
                yield break;
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var groups = Array.ConvertAll(rows, row => Number(numbers, group(row)));
            var clusters = Partition.Canonical(Array.ConvertAll(rows, row => labels[row]));
            yield return new ClusterAgreement(
                with, rows.Length, numbers.Count,
                SignificantDigits.Nine(PartitionAgreement.AdjustedMutualInformation(clusters, groups)),
                PartitionAgreement.AdjustedRand(clusters, groups));
        }
    }

    private static int Number(Dictionary<string, int> numbers, string group)
    {
        numbers.TryAdd(group, numbers.Count);
        return numbers[group];
    }

    private static string CompetencyOf(SkillGraph framework, Ksa ksa) =>
        framework.Framework.SubCompetency(ksa.SubCompetencyId).CompetencyId;

    // The area with the most occupations that require it, of equal ones the first.
    private static string DominantArea(SkillGraph framework, int node) =>
        framework.OccupationsOf(node - framework.OccupationCount).ToArray()
            .SelectMany(o => framework.Framework.Occupations[o].AreaIds).CountBy(area => area)
            .OrderByDescending(area => area.Value).ThenBy(area => area.Key, StringComparer.Ordinal).First().Key;
}
