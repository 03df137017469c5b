namespace MfgPathways.Importing;

/// <summary>The groups that stand for the levels of something in a hierarchy, and how far above it the narrowest of them is.</summary>
/// <param name="Tier">The widest group.</param>
/// <param name="Competency">The group below it.</param>
/// <param name="Group">The narrowest group.</param>
/// <param name="Distance">How far above it the narrowest is.</param>
/// <param name="Row">The relation that puts it there; <c>null</c> for a group that nothing stands above.</param>
internal sealed record Placement(SkillGroup Tier, SkillGroup Competency, SkillGroup Group, int Distance, Origin? Row)
{
    /// <summary>
    /// Where everything in a hierarchy stands. The narrowest group is the nearest one above; the widest is its tier and the one below that
    /// its competency. Of several as near, and of several groups above a group, the first by id counts. O(relations).
    /// </summary>
    /// <param name="relations">Who stands above whom.</param>
    /// <param name="groups">The groups by their key in the relations.</param>
    /// <param name="log">Where each relation is grounded on the next one above it.</param>
    public static Dictionary<string, Placement> Of(
        BroaderRelations relations, IReadOnlyDictionary<string, SkillGroup> groups, ImportLog log)
    {
        var placed = new Dictionary<string, Placement>(StringComparer.Ordinal);
        foreach (var node in relations.Settle())
        {
            var group = groups.GetValueOrDefault(node);
            var (parent, row) = Nearest(relations.Above(node), placed, within: group is null ? int.MaxValue : 0);
            if (parent is null && group is not null)
                placed[node] = Root(group);
            if (parent is null)
                continue;
            log.Ground(row!, parent.Row);
            placed[node] = group is null
                ? parent with { Distance = parent.Distance + 1, Row = row }
                : new Placement(parent.Tier, parent.Group == parent.Tier ? group : parent.Competency, group, 0, row);
        }

        foreach (var (key, group) in groups)
            placed.TryAdd(key, Root(group));
        return placed;
    }

    private static (Placement? Place, Origin? Row) Nearest(
        IEnumerable<(string Parent, Origin Row)> above, Dictionary<string, Placement> placed, int within) =>
        above.Select(a => (Place: placed.GetValueOrDefault(a.Parent), Row: (Origin?)a.Row))
            .Where(a => a.Place?.Distance <= within)
            .OrderBy(a => a.Place!.Distance).ThenBy(a => a.Place!.Group.Id, StringComparer.Ordinal).FirstOrDefault();

    private static Placement Root(SkillGroup group) => new(group, group, group, 0, null);
}
