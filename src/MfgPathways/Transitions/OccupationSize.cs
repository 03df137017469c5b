using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>An occupation and how many KSAs are listed for it.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Ksas">How many KSAs.</param>
public sealed record OccupationSize(Occupation Occupation, int Ksas)
{
    private static readonly ConditionalWeakTable<SkillGraph, ConcurrentDictionary<int, IReadOnlyList<OccupationSize>>> Known = [];

    /// <summary>
    /// For a thin occupation, the occupations that say more about the same work: the same title in another area, or a title that has
    /// all of its words and more, or fewer of them; most KSAs first, then by id; at most five. Empty for one that is not thin.
    /// O(occupations) the first time an occupation of the graph is asked for, then O(1).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="occupation">Number of the occupation.</param>
    public static IReadOnlyList<OccupationSize> Richer(SkillGraph graph, int occupation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.KsasOf(occupation).Length >= TransitionOptions.ThinBelow
            ? []
            : Known.GetOrCreateValue(graph).GetOrAdd(occupation, static (o, of) => Search(of, o), graph);
    }

    private static OccupationSize[] Search(SkillGraph graph, int occupation)
    {
        var words = Words(graph.Framework.Occupations[occupation]);
        return
        [
            .. Enumerable.Range(0, graph.OccupationCount)
                .Where(o => o != occupation && graph.KsasOf(o).Length >= TransitionOptions.ThinBelow
                    && IsNear(words, Words(graph.Framework.Occupations[o])))
                .Select(o => new OccupationSize(graph.Framework.Occupations[o], graph.KsasOf(o).Length))
                .OrderByDescending(o => o.Ksas).ThenBy(o => o.Occupation.Id, StringComparer.Ordinal)
                .Take(5),
        ];
    }

    private static HashSet<string> Words(Occupation occupation) =>
        [.. NameWords.Of(occupation.Title).Where(w => w is not ("and" or "of" or "in"))];

    private static bool IsNear(HashSet<string> a, HashSet<string> b) => a.SetEquals(b) || a.IsProperSubsetOf(b) || b.IsProperSubsetOf(a);
}
