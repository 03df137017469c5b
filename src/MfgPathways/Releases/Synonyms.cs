using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Releases;

/// <summary>KSAs that stand under several ids with the same text, or nearly, and what it would change to make them one.</summary>
/// <param name="Near">From which similarity on two texts are nearly the same.</param>
/// <param name="Stretch">Most effort of a move that counts.</param>
/// <param name="Before">
/// What answers rest on as things are; <c>null</c> where there are more than <see cref="MostMoves"/> moves to count.
/// </param>
/// <param name="Merged">The same with all KSAs of the same text made one, as <see cref="SynonymMerge"/> does; or <c>null</c>.</param>
/// <param name="SameText">Each text that several ids have; by smallest id.</param>
/// <param name="NearText">Each pair of texts that are nearly the same; most alike first, then by ids.</param>
public sealed record Synonyms(
    double Near, decimal Stretch, AnswerCounts? Before, AnswerCounts? Merged, IReadOnlyList<SynonymCandidate> SameText,
    IReadOnlyList<SynonymCandidate> NearText)
{
    /// <summary>The usual threshold: 0.8.</summary>
    public const double UsualNear = 0.8;

    /// <summary>
    /// Most moves, ordered pairs of occupations, that are counted; beyond, a count takes seconds, and the candidates ask for dozens.
    /// </summary>
    public const long MostMoves = 2_000_000;

    /// <summary>
    /// The synonyms of a framework. O(KSAs² · length²) at worst for the texts, of which counting letters spares nearly all, and one
    /// <see cref="EvidenceTable"/> for each candidate whose effect is asked for.
    /// </summary>
    /// <param name="graph">The framework, its synonyms and titles not merged.</param>
    /// <param name="near">From which similarity on two texts are nearly the same, above 0 and at most 1.</param>
    /// <param name="stretch">Most effort of a move that counts.</param>
    /// <param name="rules">Which moves count; every KSA counts 1.</param>
    /// <param name="effects">For how many candidates of each list the effect is computed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Titles were merged before: the areas of two synonyms can no longer be told apart.</exception>
    public static Synonyms Of(
        SkillGraph graph, double near, decimal stretch, MoveRules rules, int effects, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(rules);
        var framework = graph.Framework;
        var groups = SynonymMerge.Groups(framework);
        return new Synonyms(
            near, stretch, Counts(framework), Counts(SynonymMerge.Apply(framework)),
            [.. groups.Where(g => g.Count > 1).Select((g, i) => Candidate(g, 1, i))],
            [.. NearPairs(groups, near, cancellationToken).Select((p, i) => Candidate([p.A, p.B], p.Similarity, i))]);

        AnswerCounts? Counts(Framework of) => (long)graph.OccupationCount * (graph.OccupationCount - 1) > MostMoves
            ? null
            : AnswerCounts.Of(new SkillGraph(of), stretch, rules, cancellationToken);

        SynonymCandidate Candidate(IReadOnlyList<Ksa> ksas, double similarity, int place) => new(
            ksas, similarity, ksas.SelectMany(k => graph.OccupationsOf(graph.KsaNumber(k.Id)).ToArray()).Distinct().Count(),
            place < effects ? Counts(SynonymMerge.Of(framework, [ksas])) : null);
    }

    // One KSA stands for all of its text: the others are on the other list.
    private static IOrderedEnumerable<(Ksa A, Ksa B, double Similarity)> NearPairs(
        IReadOnlyList<IReadOnlyList<Ksa>> groups, double near, CancellationToken cancellationToken)
    {
        var texts = groups.Select(g => (Ksa: g[0], Text: new ComparedText(SynonymMerge.TextOf(g[0].Name)))).ToArray();
        var pairs = new List<(Ksa A, Ksa B, double Similarity)>();
        for (var a = 0; a < texts.Length; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var b = a + 1; b < texts.Length; b++)
                if (TextSimilarity.Of(texts[a].Text, texts[b].Text, near) is var similarity && similarity >= near - 1e-9)
                    pairs.Add((texts[a].Ksa, texts[b].Ksa, similarity));
        }

        return pairs.OrderByDescending(p => p.Similarity).ThenBy(p => p.A.Id, StringComparer.Ordinal)
            .ThenBy(p => p.B.Id, StringComparer.Ordinal);
    }
}
