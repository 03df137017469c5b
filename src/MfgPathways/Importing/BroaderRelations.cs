namespace MfgPathways.Importing;

/// <summary>Who stands above whom in a source: any number of parents each, and no circle once it is settled.</summary>
internal sealed class BroaderRelations(ImportLog log)
{
    private readonly Dictionary<string, List<(string Parent, Origin Row)>> parents = new(StringComparer.Ordinal);

    public void Add(string child, string parent, Origin row)
    {
        if (!parents.TryGetValue(child, out var list))
            parents.Add(child, list = []);
        list.Add((parent, row));
    }

    /// <summary>Its parents, each with the row that says so.</summary>
    public IReadOnlyList<(string Parent, Origin Row)> Above(string child) => parents.TryGetValue(child, out var list) ? list : [];

    /// <summary>
    /// Rejects each relation that closes a circle, and gives every node of a relation after all nodes above it. O(relations), whatever
    /// the depth.
    /// </summary>
    public IReadOnlyList<string> Settle()
    {
        var order = new List<string>(parents.Count);
        var done = new Dictionary<string, bool>(StringComparer.Ordinal);
        var open = new Stack<(string Node, int Next)>();
        foreach (var start in parents.Keys)
        {
            if (!done.TryAdd(start, false))
                continue;
            open.Push((start, 0));
            while (open.TryPop(out var top))
            {
                var above = parents.GetValueOrDefault(top.Node);
                if (above is null || top.Next == above.Count)
                {
                    done[top.Node] = true;
                    order.Add(top.Node);
                    continue;
                }

                var (parent, row) = above[top.Next];
                if (done.TryAdd(parent, false))
                {
                    open.Push((top.Node, top.Next + 1));
                    open.Push((parent, 0));
                }
                else if (done[parent])
                {
                    open.Push((top.Node, top.Next + 1));
                }
                else
                {
                    log.Reject(row, $"Cycle: {Quoted.Of(parent)} stands below {Quoted.Of(top.Node)} already.");
                    above.RemoveAt(top.Next);
                    open.Push(top);
                }
            }
        }

        return order;
    }
}
