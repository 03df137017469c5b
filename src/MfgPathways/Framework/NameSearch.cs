using F23.StringSimilarity;

namespace MfgPathways;

/// <summary>
/// Finds what a person means by a name: by id; by code; without regard to case, punctuation and plural; by the beginnings of words; an
/// occupation also by <c>title@area</c>. Never guesses between several.
/// </summary>
public static class NameSearch
{
    private const int MostNearest = 5;
    private const double LeastSimilarity = 0.7;

    // A group of the codes of occupations (7223 of ISCO, 51-4041 of SOC) stands for its occupations; the beginning of a KSA's number is
    // that of a sub-competency, which has its own search.
    private static readonly Named<Occupation> OccupationNames = new(o => o.Id, o => o.Code, o => o.Title, ByBeginning: true);

    /// <summary>The occupation that a name stands for. O(occupations).</summary>
    /// <param name="framework">Where to look.</param>
    /// <param name="name">
    /// For example <c>cnc operator</c>, <c>Mechanical Engineers@Materials</c>, <c>materials/cnc-operators</c> or a code, <c>7223.4</c>; the
    /// part of a code before a dot, <c>7223</c>, stands for all whose codes or ids begin so.
    /// </param>
    public static NameMatch<Occupation> Occupation(Framework framework, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        var at = name.LastIndexOf('@');
        var title = at < 0 ? name : name[..at];
        if (at < 0)
            return Find(framework.Occupations, title, OccupationNames);
        var areas = Areas(framework, name[(at + 1)..]).Select(a => a.Id).ToHashSet();
        return Find([.. framework.Occupations.Where(o => o.AreaIds.Any(areas.Contains))], title, OccupationNames);
    }

    /// <summary>The KSA that a name stands for. O(KSAs).</summary>
    /// <param name="framework">Where to look.</param>
    /// <param name="name">For example <c>4.1.07.02</c>, <c>data collection/analysis</c> or a code.</param>
    public static NameMatch<Ksa> Ksa(Framework framework, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        return Find(framework.Ksas, name, new(k => k.Id, k => k.Code, k => k.Name));
    }

    /// <summary>The competency that a name stands for. O(competencies).</summary>
    /// <param name="framework">Where to look.</param>
    /// <param name="name">For example <c>4.1</c> or words of its name.</param>
    public static NameMatch<Competency> Competency(Framework framework, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        return Find(framework.Competencies, name, new(c => c.Id, _ => null, c => c.Name));
    }

    /// <summary>The sub-competency that a name stands for. O(sub-competencies).</summary>
    /// <param name="framework">Where to look.</param>
    /// <param name="name">For example <c>4.1.07</c> or words of its name.</param>
    public static NameMatch<SubCompetency> SubCompetency(Framework framework, string name)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        return Find(framework.SubCompetencies, name, new(s => s.Id, _ => null, s => s.Name));
    }

    /// <summary>The technology areas whose id, name or abbreviation begins as the text does.</summary>
    /// <param name="framework">Where to look.</param>
    /// <param name="text">For example <c>materials</c>, <c>D/A</c> or <c>energy</c>.</param>
    public static IReadOnlyList<TechnologyArea> Areas(Framework framework, string text)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var slug = Slug.Of(text);
        return
        [
            .. framework.Areas.Where(a => slug.Length > 0
                && new[] { a.Id, Slug.Of(a.Name), Slug.Of(a.Abbreviation) }.Any(n => n.StartsWith(slug, StringComparison.Ordinal))),
        ];
    }

    /// <summary>Whether every word of the text begins a word of the name.</summary>
    /// <param name="name">A name.</param>
    /// <param name="text">Words to look for; the empty text is in every name.</param>
    public static bool Contains(string name, string text) => ContainsWords(NameWords.Of(name), NameWords.Of(text));

    private static NameMatch<T> Find<T>(IReadOnlyList<T> candidates, string name, Named<T> named)
        where T : class
    {
        var (id, code, label, byBeginning) = named;
        var trimmed = name.Trim();
        foreach (var candidate in candidates)
            if (string.Equals(id(candidate), trimmed, StringComparison.Ordinal))
                return new NameMatch<T>(candidate, false, [candidate]);
        var words = NameWords.Of(name);
        if (words.Length == 0)
            return new NameMatch<T>(null, false, []);
        Func<T, bool>[] ways =
        [
            c => string.Equals(id(c), trimmed, StringComparison.OrdinalIgnoreCase),
            c => string.Equals(code(c), trimmed, StringComparison.OrdinalIgnoreCase),
            c => byBeginning && (code(c) ?? id(c)).StartsWith($"{trimmed}.", StringComparison.OrdinalIgnoreCase),
            c => NameWords.Of(label(c)).AsSpan().SequenceEqual(words),
            c => ContainsWords(NameWords.Of(label(c)), words),
        ];
        return ways.Select(fits => (T[])[.. candidates.Where(fits)]).FirstOrDefault(hits => hits.Length > 0) switch
        {
            null => new NameMatch<T>(null, false, Nearest(candidates, words, id, label)),
            [var only] => new NameMatch<T>(only, false, [only]),
            var several => new NameMatch<T>(null, true, several),
        };
    }

    private static bool ContainsWords(string[] name, string[] text) =>
        text.All(word => name.Any(n => n.StartsWith(word, StringComparison.Ordinal)));

    private static T[] Nearest<T>(IEnumerable<T> candidates, string[] words, Func<T, string> id, Func<T, string> label)
    {
        var similarity = new JaroWinkler();
        var text = string.Join(' ', words);
        return
        [
            .. candidates
                .Select(c => (Candidate: c, Similarity: Similarity(similarity, text, words, NameWords.Of(label(c)))))
                .Where(c => c.Similarity >= LeastSimilarity)
                .OrderByDescending(c => c.Similarity).ThenBy(c => id(c.Candidate), StringComparer.Ordinal)
                .Take(MostNearest).Select(c => c.Candidate),
        ];
    }

    // The mean over the words of the text of the most similar word of the name; the whole texts break ties.
    private static double Similarity(JaroWinkler similarity, string text, string[] words, string[] name)
    {
        var byWord = words.Average(word => name.Max(n => similarity.Similarity(word, n)));
        return (0.8 * byWord) + (0.2 * similarity.Similarity(text, string.Join(' ', name)));
    }

    /// <summary>What a row is called by, and whether the part of a code before a dot calls it too.</summary>
    private sealed record Named<T>(Func<T, string> Id, Func<T, string?> Code, Func<T, string> Label, bool ByBeginning = false);
}
