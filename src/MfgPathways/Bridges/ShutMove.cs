using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>A move that members of a cohort cannot make, and what would open it.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Heads">How many people it stands for.</param>
/// <param name="To">Number of the destination.</param>
/// <param name="Bits">The KSAs missing, as a bitset.</param>
/// <param name="Missing">Their numbers, those of the most effort first.</param>
/// <param name="Excess">How much of their effort must be learnt at least; 0 or below where none must for the effort's sake.</param>
/// <param name="Lacking">How many of them must be learnt at least, so that enough are held on arrival.</param>
internal sealed record ShutMove(int Member, int Heads, int To, ulong[] Bits, int[] Missing, long Excess, int Lacking)
{
    /// <summary>Whether it opens to one who learns these KSAs, of these efforts.</summary>
    public bool IsOpenedBy(ReadOnlySpan<ulong> learnt, long[] efforts)
    {
        var (effort, count) = (0L, 0);
        foreach (var ksa in Missing)
            if (KsaSet.Holds(learnt, ksa))
                (effort, count) = (effort + efforts[ksa], count + 1);
        return effort >= Excess && count >= Lacking;
    }
}
