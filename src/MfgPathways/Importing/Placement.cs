namespace MfgPathways.Importing;

/// <summary>The groups that stand for the levels of something in a hierarchy, and how far above it the narrowest of them is.</summary>
internal sealed record Placement(SkillGroup Tier, SkillGroup Competency, SkillGroup Group, int Distance)
{
    /// <summary>
    /// Where everything in a hierarchy stands. The narrowest group is the nearest one above; the widest is its tier and the one below that
    /// its competency. Of several as near, and of several groups above a group, the first by id counts. O(relations).
    /// </summary>
    /// <param name="relations">Who stands above whom.</param>
    /// <param name="groups">The groups by their key in the relations.</param>
    public static Dictionary<string, Placement> Of(BroaderRelations relations, IReadOnlyDictionary<string, SkillGroup> groups)
    {
        var placed = new Dictionary<string, Placement>(StringComparer.Ordinal);
        foreach (var node in relations.Settle())
        {
            var above = relations.Above(node).Select(placed.GetValueOrDefault).OfType<Placement>();
            if (groups.TryGetValue(node, out var group))
                placed[node] = above.Where(p => p.Distance == 0).MinBy(p => p.Group.Id, StringComparer.Ordinal) is { } parent
                    ? new Placement(parent.Tier, parent.Group == parent.Tier ? group : parent.Competency, group, 0)
                    : Root(group);
            else if (above.OrderBy(p => p.Distance).ThenBy(p => p.Group.Id, StringComparer.Ordinal).FirstOrDefault() is { } nearest)
                placed[node] = nearest with { Distance = nearest.Distance + 1 };
        }

        foreach (var (key, group) in groups)
            placed.TryAdd(key, Root(group));
        return placed;
    }

    private static Placement Root(SkillGroup group) => new(group, group, group, 0);
}
