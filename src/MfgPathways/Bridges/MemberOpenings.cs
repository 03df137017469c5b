using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Bridges;

/// <summary>What learning opens to the people of one profile.</summary>
/// <param name="Profile">What they hold before.</param>
/// <param name="Heads">How many they are.</param>
/// <param name="OpenBefore">How many destinations are open to each without learning.</param>
/// <param name="Opened">The moves that open, by id of the destination.</param>
public sealed record MemberOpenings(Profile Profile, int Heads, int OpenBefore, IReadOnlyList<UnlockedMove> Opened)
{
    /// <summary>How many moves open to some members, each counted for each person to whom it opens.</summary>
    internal static long MovesOf(IEnumerable<MemberOpenings> members) => members.Sum(m => (long)m.Heads * m.Opened.Count);

    /// <summary>To how many people a move opens.</summary>
    internal static int PeopleOf(IEnumerable<MemberOpenings> members) => members.Where(m => m.Opened.Count > 0).Sum(m => m.Heads);

    /// <summary>What a set of KSAs opens to each member. O(shut moves × KSAs).</summary>
    internal static MemberOpenings[] Of(SkillGraph graph, Cohort cohort, ShutMoves shut, ulong[] learnt)
    {
        var opened = shut.All.Where(m => m.IsOpenedBy(learnt, shut.Efforts)).ToLookup(m => m.Member, Opened);
        return [.. cohort.Members.Select((m, i) => new MemberOpenings(m.Profile, m.Heads, shut.OpenBefore[i], [.. opened[i]]))];

        UnlockedMove Opened(ShutMove move)
        {
            var still = KsaSet.Missing(move.Bits, learnt);
            return new UnlockedMove(
                graph.Framework.Occupations[move.To], shut.Weights.InUnits(shut.Weights.Sum(move.Bits)),
                shut.Weights.InUnits(shut.Weights.Sum(still)), IdList.Of(graph.KsasIn(still).Select(k => k.Id)));
        }
    }
}
