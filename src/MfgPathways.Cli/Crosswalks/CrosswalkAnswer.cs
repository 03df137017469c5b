using MfgPathways.Cli.Answers;
using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Crosswalks;

/// <summary>Occupations of another framework that are near by title, as an answer.</summary>
internal static class CrosswalkAnswer
{
    /// <summary>The matches of one occupation.</summary>
    public static Answer Of(SkillGraph graph, Crosswalk crosswalk)
    {
        var row = crosswalk.Rows[0];
        var who = Say.Of(graph.Framework, row.Occupation);
        var table = Table.Of(
            ["Score#", "Occupation", "Known there also as", "Words in common", "KSAs#", Heading(row.Matches)],
            row.Matches.Select(m => (string[])
                [Score(m), m.Occupation.Title, AlsoKnownAs(m), string.Join(", ", m.Words), $"{m.Ksas}", m.Occupation.CodeOrId()]));
        var section = row.Matches.Count > 0
            ? new Section(null, [$"{Say.Count(row.Ksas, "KSA")} {(row.Ksas == 1 ? "is" : "are")} listed for it."], table)
            : new Section(null, ["No title there has a word in common with its title."]);
        return new Answer(
            "crosswalk", $"{who}: {Say.Count(row.Matches.Count, "occupation")} near it by title in {crosswalk.With.Release}",
            [section], Flat(graph, crosswalk), Payload(crosswalk), Source.Of(graph.Framework),
            [
                .. Rules(crosswalk),
                "Titles are near, not work: read what the occupation does there, then borrow its KSAs with --accept ID --to FILE.",
            ]);
    }

    /// <summary>The nearest match of every thin occupation.</summary>
    public static Answer OfThin(SkillGraph graph, Crosswalk crosswalk)
    {
        var table = Table.Of(
            [
                "Occupation", "KSAs#", "Score#", "Nearest there", "Words in common", "KSAs there#",
                Heading(crosswalk.Rows.SelectMany(r => r.Matches)),
            ],
            crosswalk.Rows.Select(r => (string[])
            [
                Names.Short(graph.Framework, r.Occupation), $"{r.Ksas}",
                .. r.Matches is [var m, ..]
                    ? (string[])[Score(m), Title(m), string.Join(", ", m.Words), $"{m.Ksas}", m.Occupation.CodeOrId()]
                    : ["", "none", "", "", ""],
            ]));
        return new Answer(
            "crosswalk",
            $"{crosswalk.Rows.Count} occupations with fewer than {TransitionOptions.ThinBelow} KSAs, and the nearest by title in "
                + crosswalk.With.Release,
            [new Section(null, [], table)], Flat(graph, crosswalk), Payload(crosswalk), Source.Of(graph.Framework),
            [.. Rules(crosswalk), "More for one of them: mfgpath crosswalk OCCUPATION --with DIR."]);
    }

    /// <summary>How a score is reckoned.</summary>
    public static string Rule { get; } =
        "Score: weight of the words in common divided by the weight of the words of either title; a word weighs "
            + "ln((occupations + 1) / occupations there that have it in a title).";

    public static string Title(TitleMatch match) => AlsoKnownAs(match) is { Length: > 0 } other
        ? $"{match.Occupation.Title} ({other})"
        : match.Occupation.Title;

    public static string Score(TitleMatch match) => Say.Number(match.Score, "0.00");

    private static string Heading(IEnumerable<TitleMatch> matches) => matches.Any(m => m.Occupation.Code is not null) ? "Code" : "Id";

    private static string AlsoKnownAs(TitleMatch match) => match.Title == match.Occupation.Title ? "" : match.Title;

    private static string[] Rules(Crosswalk crosswalk) =>
    [
        Rule,
        "Searched were the titles of the occupations there"
            + (crosswalk.OtherTitles == 0
                ? $", and no other titles: {OtherTitlesFile.Name} is not there, or names none of them."
                : $" and {Say.Count(crosswalk.OtherTitles, "other title")} of them."),
        $"Searched in: {crosswalk.With.Attribution}",
    ];

    private static Payload Payload(Crosswalk crosswalk) => new(crosswalk, wire => wire.Crosswalk);

    private static Table Flat(SkillGraph graph, Crosswalk crosswalk) => Table.Of(
        [
            "occupation_id", "occupation", "area", "ksas", "score", "from_occupation_id", "from_occupation", "from_title", "words",
            "from_ksas",
        ],
        crosswalk.Rows.SelectMany(r => r.Matches.Select(m => (string[])
        [
            r.Occupation.Id, r.Occupation.Title, graph.Framework.AreaNamesOf(r.Occupation), $"{r.Ksas}", Say.Share(m.Score),
            m.Occupation.Id, m.Occupation.Title, m.Title, string.Join(' ', m.Words), $"{m.Ksas}",
        ])));
}
