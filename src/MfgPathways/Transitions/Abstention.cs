using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The answer that the data gives no ground to recommend a move: none of those that were asked for has more in common than chance. It
/// says what would change that, rather than invent.
/// </summary>
/// <param name="Listed">How many moves are listed all the same, on weak evidence or less.</param>
/// <param name="KsasThatWouldHelp">
/// For moves out of a profile: single KSAs whose learning would give the most moves evidence that is at least moderate, most first, then by
/// id; at most five; empty where no single KSA does.
/// </param>
public sealed record Abstention(int Listed, IReadOnlyList<KsaThatOpens> KsasThatWouldHelp)
{
    private const int Most = 5;

    /// <summary>The abstention that a list calls for; <c>null</c> where a listed move has moderate evidence or better.</summary>
    internal static Abstention? Of(SkillGraph graph, EvidenceTable evidence, MoveList list) =>
        list.Moves.Any(m => m.Evidence.Grade >= Evidence.Moderate)
            ? null
            : new Abstention(list.Moves.Count, list.From is null ? [] : Helpful(graph, evidence, list));

    // A p-value below the raw threshold on two shared KSAs is what moderate asks for; strong implies it at any sensible number of pairs.
    private static List<KsaThatOpens> Helpful(SkillGraph graph, EvidenceTable evidence, MoveList list)
    {
        var held = list.From!.BitsIn(graph);
        var origin = list.From.OriginIn(graph);
        var opening = new List<KsaThatOpens>();
        TailTable? tails = null;
        for (var ksa = 0; ksa < graph.KsaCount; ksa++)
        {
            if (KsaSet.Holds(held, ksa))
                continue;
            KsaSet.Add(held, ksa);
            tails = evidence.TailsOf(held, tails);
            var opened = graph.OccupationsOf(ksa).ToArray().Where(to => to != origin
                && KsaSet.CountShared(held, graph.BitsOf(to)) >= 2 && evidence.Tail(tails, held, to) < EvidenceTable.RawThreshold
                && IsAskedFor(graph.Framework.Occupations[to], list.Options)).ToArray();
            KsaSet.Remove(held, ksa);
            if (opened.Length > 0)
                opening.Add(new KsaThatOpens(graph.Framework.Ksas[ksa], [.. opened.Select(o => graph.Framework.Occupations[o])]));
        }

        return [.. opening.OrderByDescending(k => k.Occupations.Count).ThenBy(k => k.Ksa.Id, StringComparer.Ordinal).Take(Most)];
    }

    private static bool IsAskedFor(Occupation occupation, MoveOptions options) =>
        options.Areas.Count == 0 || occupation.AreaIds.Any(options.Areas.Contains);
}
