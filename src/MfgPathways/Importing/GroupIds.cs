namespace MfgPathways.Importing;

/// <summary>
/// The ids of the groups of a source. Of a group the code is what stays and what people know: version 1.1.1 of ESCO gave a new URI to each
/// of the 420 groups that have a code, and to none another code. Where there is none, or several groups have it, the group's own key is
/// the id.
/// </summary>
internal static class GroupIds
{
    /// <summary>The id of each group by its key; no two are alike. O(groups).</summary>
    /// <param name="groups">The groups: key, code (empty for none), and what its key is called by, which should be as unique.</param>
    public static Dictionary<string, string> Of(IReadOnlyCollection<(string Key, string Code, string Name)> groups)
    {
        var taken = groups.CountBy(g => g.Code, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Value == 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var single = taken.ToHashSet(StringComparer.Ordinal);
        return groups.ToDictionary(
            g => g.Key, g => single.Contains(g.Code) ? g.Code : taken.Add(g.Name) ? g.Name : g.Key, StringComparer.Ordinal);
    }
}
