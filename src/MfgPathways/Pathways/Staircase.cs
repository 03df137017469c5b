namespace MfgPathways.Pathways;

/// <summary>
/// The pairs of stretch and total that no other pair beats, by ascending stretch and so descending total. Asking and adding are
/// O(pairs), and there are few.
/// </summary>
internal sealed class Staircase
{
    private readonly List<(long Stretch, long Total)> steps = [];

    /// <summary>Whether a pair on it is as good in both.</summary>
    public bool Covers(long stretch, long total)
    {
        foreach (var step in steps)
        {
            if (step.Stretch > stretch)
                return false;
            if (step.Total <= total)
                return true;
        }

        return false;
    }

    /// <summary>The largest stretch that a route of this total may have without being covered, plus one.</summary>
    public long StretchLimit(long total)
    {
        foreach (var step in steps)
            if (step.Total <= total)
                return step.Stretch;
        return long.MaxValue;
    }

    /// <summary>Adds a pair that is not covered, and drops those that it beats.</summary>
    public void Add(long stretch, long total)
    {
        steps.RemoveAll(s => s.Stretch >= stretch && s.Total >= total);
        var at = steps.FindIndex(s => s.Stretch > stretch);
        steps.Insert(at < 0 ? steps.Count : at, (stretch, total));
    }
}
