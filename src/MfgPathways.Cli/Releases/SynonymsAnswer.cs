using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Releases;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Releases;

/// <summary>KSAs that may be one, as an answer.</summary>
internal static class SynonymsAnswer
{
    private static readonly (string What, string Head, Func<AnswerCounts, decimal> Of)[] Counted =
    [
        ("Requirements", "Req.#", c => c.Requirements), ("Moves", "Moves#", c => c.Moves), ("Strong evidence", "Strong#", c => c.Strong),
        ("Moderate evidence", "Mod.#", c => c.Moderate), ("Weak evidence", "Weak#", c => c.Weak), ("Gaps", "Gaps#", c => c.Gaps),
    ];

    public static Answer Of(Synonyms found, MoveRules rules, Framework framework, int limit) => new(
        "synonyms",
        $"{Say.Count(found.SameText.Count, "text")} under several ids, and "
            + $"{Say.Count(found.NearText.Count, "pair")} of nearly the same text",
        [
            Totals(found, framework),
            .. Section("The same text", found.SameText, found.Before, limit),
            .. Section($"Nearly the same text, {Say.Share(found.Near)} or more alike", found.NearText, found.Before, limit),
        ],
        Flat(found), new Payload(found, wire => wire.Synonyms), Source.Of(framework),
        [.. Rules(found, rules)]);

    private static IEnumerable<string> Rules(Synonyms found, MoveRules rules)
    {
        yield return "Alike: 1 minus the edits that make one text of the other, by the length of the longer, without regard to case, "
            + "punctuation and blanks. Nearly the same text need not be the same thing: look before you merge.";
        if (found.Before is null)
            yield break;
        yield return "Each row is that merge alone: the smallest id stays. Requirements, moves and evidence: by how many there would be "
            + "more or fewer. Gaps: KSAs to learn, over all moves between occupations that list a KSA.";
        yield return $"A move counts up to a stretch of {Say.Effort(found.Stretch, "KSA")} (--stretch). {Say.MoveRules(rules)}";
    }

    private static Section Totals(Synonyms found, Framework framework)
    {
        if (found.SameText.Count == 0)
            return new Section(null, ["No text stands under two ids."], null);
        if (found.Before is { } before && found.Merged is { } merged)
            return new Section(null, ["What merging all KSAs of the same text (--merge-synonyms) would change:"], Totals(before, merged));
        var occupations = Say.Thousands(framework.Occupations.Length);
        return new Section(
            null,
            [$"What merging would change is counted among {Say.Thousands(Synonyms.MostMoves)} moves at most; between {occupations} "
                + "occupations there are more."], null);
    }

    private static Table Totals(AnswerCounts before, AnswerCounts after) => Table.Of(
        ["", "Before#", "After#", "Change#"],
        Counted.Select(c => (string[])
            [c.What, Say.Thousands((long)c.Of(before)), Say.Thousands((long)c.Of(after)), Change(c.Of(before), c.Of(after))]));

    private static IEnumerable<Section> Section(
        string heading, IReadOnlyList<SynonymCandidate> candidates, AnswerCounts? before, int limit)
    {
        if (candidates.Count > 0)
            yield return new Section(DiffTables.Heading(heading, candidates.Count, limit), [], Table.Of(
                ["KSA", "", "Alike#", "Jobs#", .. before is null ? [] : Counted.Select(e => e.Head)],
                candidates.Take(limit).SelectMany(c => c.Ksas.Select((k, i) => i == 0
                    ? (string[])
                    [
                        k.CodeOrId(), k.Name, Say.Number(c.Similarity, "0.00"), $"{c.Occupations}",
                        .. before is null ? [] : Counted.Select(e => Change(e.Of(before), e.Of(c.After!))),
                    ]
                    : [k.CodeOrId(), c.Similarity < 1 ? k.Name : "", "", "", .. before is null ? [] : Counted.Select(_ => "")]))));
    }

    private static Table Flat(Synonyms found)
    {
        var columns = Counted.Select(c => c.What.ToLowerInvariant().Replace(' ', '_')).ToArray();
        return Table.Of(
            ["kind", "ids", "texts", "alike", "occupations", .. columns.Select(c => $"{c}_before"), .. columns.Select(c => $"{c}_after")],
            [
                .. found.SameText.Select(c => Row("same", c)), .. found.NearText.Select(c => Row("near", c)),
            ]);

        string[] Row(string kind, SynonymCandidate c) =>
        [
            kind, string.Join(';', c.Ksas.Select(k => k.Id)), string.Join(';', c.Ksas.Select(k => k.Name).Distinct()),
            Say.Share(c.Similarity), $"{c.Occupations}", .. Counts(found.Before), .. Counts(c.After),
        ];

        IEnumerable<string> Counts(AnswerCounts? of) => Counted.Select(c => of is null ? "" : Plain(c.Of(of)));
    }

    private static string Plain(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Change(decimal before, decimal after) =>
        before == after ? "0" : (after - before).ToString("+#,0.###;-#,0.###", CultureInfo.InvariantCulture);
}
