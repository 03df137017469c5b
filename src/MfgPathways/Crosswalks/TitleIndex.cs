using MfgPathways.Graph;

namespace MfgPathways.Crosswalks;

/// <summary>The titles of a framework, to find those near another title. Immutable; safe to share between threads.</summary>
public sealed class TitleIndex
{
    private readonly (int Occupation, string Title, HashSet<string> Words)[] titles;
    private readonly Dictionary<string, double> weights;
    private readonly double unknownWeight;

    /// <summary>The index of a framework. O(words of all titles).</summary>
    /// <param name="graph">The graph of the framework.</param>
    /// <param name="otherTitles">More titles of its occupations: id and title. Those of unknown occupations are passed over.</param>
    public TitleIndex(SkillGraph graph, IEnumerable<KeyValuePair<string, string>>? otherTitles = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        var numbers = graph.Framework.Occupations.Index().ToDictionary(o => o.Item.Id, o => o.Index, StringComparer.Ordinal);
        titles =
        [
            .. graph.Framework.Occupations.Select((o, number) => (number, o.Title, TitleWords.Of(o.Title))),
            .. (otherTitles ?? []).Where(t => numbers.ContainsKey(t.Key)).Select(t => (numbers[t.Key], t.Value, TitleWords.Of(t.Value))),
        ];
        var having = titles.SelectMany(t => t.Words.Select(w => (w, t.Occupation))).Distinct()
            .CountBy(pair => pair.w, StringComparer.Ordinal);
        var all = graph.OccupationCount + 1.0;
        weights = having.ToDictionary(w => w.Key, w => Math.Log(all / w.Value), StringComparer.Ordinal);
        unknownWeight = Math.Log(all);
    }

    /// <summary>The graph of the framework.</summary>
    public SkillGraph Graph { get; }

    /// <summary>How many other titles of its occupations it holds.</summary>
    public int OtherTitles => titles.Length - Graph.OccupationCount;

    /// <summary>What it is the index of.</summary>
    public Source Source => Source.Of(Graph.Framework);

    /// <summary>What an occupation of another framework would borrow from one of this. O(KSAs + titles).</summary>
    /// <param name="occupation">The occupation that borrows.</param>
    /// <param name="from">An occupation of this framework.</param>
    public BorrowedList Borrow(Occupation occupation, Occupation from)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        ArgumentNullException.ThrowIfNull(from);
        var match = Nearest(occupation.Title, Graph.OccupationCount).FirstOrDefault(m => m.Occupation.Id == from.Id)
            ?? new TitleMatch(from, from.Title, 0, [], Graph.KsasOf(Graph.NumberOf(from)).Length);
        return new BorrowedList(occupation, Source, match, BorrowedProfiles.Of(occupation, Graph, from));
    }

    /// <summary>
    /// The occupations whose titles have a word in common with a title, nearest first, then most KSAs, then by id; each once, by its
    /// nearest title. Occupations without a KSA are passed over: there is nothing to borrow. O(titles).
    /// </summary>
    /// <param name="title">A title of any framework.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<TitleMatch> Nearest(string title, int most)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var words = TitleWords.Of(title);
        return
        [
            .. titles.Where(t => Graph.KsasOf(t.Occupation).Length > 0 && words.Overlaps(t.Words))
                .Select(t => Match(words, t.Occupation, t.Title, t.Words))
                .Where(m => m.Score > 0)
                .GroupBy(m => m.Occupation.Id, StringComparer.Ordinal)
                // The occupation's own title comes first, and stays where another is no nearer.
                .Select(g => g.MaxBy(m => m.Score)!)
                .OrderByDescending(m => m.Score).ThenByDescending(m => m.Ksas).ThenBy(m => m.Occupation.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private TitleMatch Match(HashSet<string> words, int occupation, string title, HashSet<string> others)
    {
        string[] shared = [.. words.Where(others.Contains).OrderByDescending(Weight).ThenBy(w => w, StringComparer.Ordinal)];
        var either = words.Union(others).Sum(Weight);
        return new TitleMatch(
            Graph.Framework.Occupations[occupation], title, either == 0 ? 0 : Math.Round(shared.Sum(Weight) / either, 4), shared,
            Graph.KsasOf(occupation).Length);
    }

    private double Weight(string word) => weights.GetValueOrDefault(word, unknownWeight);
}
