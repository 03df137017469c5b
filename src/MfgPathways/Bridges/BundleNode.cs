using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>A node of the search for a bundle.</summary>
/// <param name="Branches">What can be added.</param>
/// <param name="Ksas">How many KSAs fit.</param>
/// <param name="Room">How much effort fits.</param>
/// <param name="Value">What the KSAs chosen are worth.</param>
/// <param name="Effort">Their effort.</param>
/// <param name="Most">Most that all other KSAs together could add to the value.</param>
/// <param name="Scale">How many units of gain make one of value.</param>
internal sealed record BundleNode(BundleBranches Branches, int Ksas, long Room, long Value, long Effort, long Most, long Scale)
{
    /// <summary>What no bundle of a branch, or of a later one, exceeds.</summary>
    public long Bound(int branch) => Bound(branch, Room);

    /// <summary>The same with at most so much more effort.</summary>
    public long Bound(int branch, long effort) => Value + Math.Min(Most, Branches.Most(branch, Ksas, Math.Min(Room, effort)) / Scale);

    /// <summary>All KSAs that a bundle of a branch, or of a later one, may have.</summary>
    public ulong[] Reach(ReadOnlySpan<ulong> chosen, int branch)
    {
        var reach = chosen.ToArray();
        for (; branch < Branches.Count; branch++)
            KsaSet.Add(reach, Branches[branch]);
        return reach;
    }
}
