using System.Globalization;

namespace MfgPathways.Importing;

/// <summary>
/// Writes KSAs with their groups as the levels of a framework. An id stands there once only, so a group that repeats the id of another
/// level or group has <c>.own</c> after it. Tiers keep their numbers where all ids are numbers, else they are counted from 1 in the order
/// of ids.
/// </summary>
internal static class GroupLevels
{
    private const string Own = ".own";

    /// <summary>Adds the KSAs and their groups. O(KSAs).</summary>
    public static void Add(FrameworkRows rows, IReadOnlyList<GroupedKsa> ksas)
    {
        var taken = ksas.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var tiers = Tiers(rows, ksas);
        var competencies = new Dictionary<(Origin, string), string>();
        foreach (var ksa in ksas)
            if (!competencies.ContainsKey(ksa.Competency.Key))
            {
                var (group, id) = (ksa.Competency, Free(ksa.Competency.Id, taken));
                competencies.Add(group.Key, id);
                rows.Competencies.Add(new(new Competency(id, tiers[ksa.Tier.Key], group.Name, group.Definition, null), group.Origin));
            }

        var subs = new Dictionary<(Origin, string), string>();
        foreach (var ksa in ksas)
        {
            if (!subs.TryGetValue(ksa.SubCompetency.Key, out var id))
            {
                var group = ksa.SubCompetency;
                subs.Add(group.Key, id = Free(group.Id, taken));
                rows.SubCompetencies.Add(new(
                    new SubCompetency(id, competencies[ksa.Competency.Key], group.Name, group.Definition, null), group.Origin));
            }

            rows.Ksas.Add(new(new Ksa(ksa.Id, ksa.Code, id, ksa.Name, IdList.Empty), ksa.Origin));
        }
    }

    private static string Free(string id, HashSet<string> taken)
    {
        while (!taken.Add(id))
            id += Own;
        return id;
    }

    private static Dictionary<(Origin, string), int> Tiers(FrameworkRows rows, IReadOnlyList<GroupedKsa> ksas)
    {
        SkillGroup[] tiers = [.. ksas.Select(k => k.Tier).DistinctBy(g => g.Key).OrderBy(g => g.Id, StringComparer.Ordinal)];
        var numbers = tiers.Select(t => int.TryParse(t.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        if (numbers.Contains(-1) || numbers.Distinct().Count() < numbers.Length)
            numbers = [.. Enumerable.Range(1, tiers.Length)];
        foreach (var (tier, number) in tiers.Zip(numbers))
            rows.Tiers.Add(new(new Tier(number, tier.Name), tier.Origin));
        return tiers.Zip(numbers).ToDictionary(t => t.First.Key, t => t.Second);
    }
}
