using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Catalogue;
using MfgPathways.Graph;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>A list of moves as an answer.</summary>
internal static class MovesAnswer
{
    public static Answer Of(MovesReport report, int limit, SkillGraph graph)
    {
        var list = report.List;
        var framework = graph.Framework;
        var shown = list.Moves.Take(limit).ToArray();
        var title = list.From is { } from
            ? $"Moves out of {Say.Of(framework, from)}, {Say.Count(list.Ksas, "KSA")} held"
            : $"Moves into {Say.Of(framework, list.Into!)}, {Say.Count(list.Ksas, "KSA")} required";
        return new Answer(
            "moves", title,
            [
                new Section(null, Summary(list, shown.Length), Overview(list, shown, framework)),
                .. PayAndEducation(list, shown, framework),
                .. (report.Explanations ?? []).SelectMany(e => ExplanationSections.Of(e, framework)),
                .. report.Robustness is { } robustness ? (Section[])[RobustnessSections.Of(robustness, "move", framework)]
                    : report.Explanations is null ? [] : RobustnessSections.TooLarge(framework),
            ],
            Flat(list, shown),
            new Payload(report with { List = list with { Moves = shown } }, wire => wire.MovesReport), Source.Of(framework),
            Rules(list, graph));
    }

    private static Occupation? Other(MoveList list, Move move) => list.From is null ? move.From : move.To;

    // Columns that no row has anything to say in are left out.
    private static Table Overview(MoveList list, Move[] shown, Framework framework)
    {
        var weighted = list.Options.Effort is not null;
        return Table.Of(
            [
                list.From is null ? "Move from" : "Move to", "Area", "Held#", "Learn#",
                .. Optional(weighted, $"{Say.Capital(Unit(list))}s#"), "Readiness#", "Evidence", "p#", "q#", "Near#",
            ],
            shown.Select(m => (string[])
            [
                Title(m, Other(list, m)!), Area(m, Other(list, m)!, framework), $"{m.Shared}/{m.Readiness.Required}", $"{m.Missing}",
                .. Optional(weighted, Say.Effort(m.Effort)), Say.Short(m.Readiness), EvidenceNames.Of(m.Evidence.Grade),
                Say.PValue(m.Evidence.PValue), Say.PValue(m.Evidence.QValue), $"{m.Evidence.SoftMatches}",
            ]));
    }

    // The publication prints these for a few titles only, so they stand apart and leave the table its width.
    private static IEnumerable<Section> PayAndEducation(MoveList list, Move[] shown, Framework framework)
    {
        var printed = shown.Where(m => m.Market is not null).ToArray();
        if (printed.Length > 0)
            yield return new Section(
                "Pay and education, where the publication prints them (United States, third quarter of 2025)", [],
                Table.Of(
                    ["Occupation", "Area", "Openings#", "Average pay#", "Education"],
                    printed.Select(m => (string[])
                    [
                        Other(list, m)!.Title, Names.ShortArea(framework, Other(list, m)!), Market.Openings(m.Market!),
                        Market.Pay(m.Market!), m.Market!.Education,
                    ])));
    }

    private static string Title(Move move, Occupation other) =>
        other.Title + (move.Thin ? " (thin)" : "") + (move.SameTitle ? " (same title)" : "");

    private static string Area(Move move, Occupation other, Framework framework) =>
        Names.ShortArea(framework, other) + (move.SameArea ? "" : " *");

    private static string[] Optional(bool shown, params string[] cells) => shown ? cells : [];

    private static string Unit(MoveList list) => list.Options.Effort?.Unit ?? "KSA";

    private static Table Flat(MoveList list, Move[] shown) => Table.Of(
        [
            "from", "to", "shared", "to_learn", "effort", "unit", "readiness", "readiness_low", "readiness_high",
            "evidence", "p", "q", "shared_sub_competencies", "synonyms", "soft_matches", "same_area", "same_title", "thin",
            "job_openings", "average_salary", "average_salary_openings", "average_entry_salary", "education",
        ],
        shown.Select(m => (string[])
        [
            m.From?.Id ?? "", m.To.Id, $"{m.Shared}", $"{m.Missing}", Say.Effort(m.Effort), Unit(list),
            Say.Share(m.Readiness.Estimate), Say.Share(m.Readiness.Low), Say.Share(m.Readiness.High), EvidenceNames.Of(m.Evidence.Grade),
            Say.Number(m.Evidence.PValue, "0.####e-0"), Say.Number(m.Evidence.QValue, "0.####e-0"),
            $"{m.Evidence.SharedSubCompetencies}", $"{m.Evidence.Synonyms}", $"{m.Evidence.SoftMatches}",
            Flag(m.SameArea), Flag(m.SameTitle), Flag(m.Thin),
            Number(m.Market?.JobOpenings), Number(m.Market?.AverageSalary), Number(m.Market?.AverageSalaryOfOpenings),
            Number(m.Market?.AverageEntrySalary), m.Market?.Education ?? "",
        ]));

    private static string[] Summary(MoveList list, int shown)
    {
        if (list.Moves.Count == 0)
            return ["No move: nothing that was asked for has enough in common with it.", .. Advice(list)];
        var byGrade = list.Moves.CountBy(m => m.Evidence.Grade).ToDictionary();
        var across = list.Moves.Count(m => !m.SameArea);
        var grades = Enum.GetValues<Evidence>().OrderDescending().Where(byGrade.ContainsKey)
            .Select(g => $"{byGrade[g]} on {EvidenceNames.Of(g)} evidence");
        return
        [
            .. list.Abstention is null ? (string[])[] : ["No move can be recommended: none has more in common than chance would give.",
                .. Advice(list)],
            $"{Say.Count(list.Moves.Count, "move")}: {string.Join(", ", grades)}; {across} into another area"
                + (list.From is null ? " than the origin's" : "")
                + $". {(shown < list.Moves.Count ? $"The best {shown} by readiness" : "By readiness")}:",
        ];
    }

    // What would change an abstention.
    private static IEnumerable<string> Advice(MoveList list)
    {
        foreach (var help in list.Abstention?.KsasThatWouldHelp ?? [])
            yield return $"Learning {help.Ksa.CodeOrId()} {help.Ksa.Name} would give evidence for "
                + $"{Say.Count(help.Occupations.Count, "move")}: {Say.Few([.. help.Occupations.Select(o => o.Title)], 3)}.";
        if (list.Abstention is { KsasThatWouldHelp.Count: 0 } && list.From is not null)
            yield return "No single KSA would change that.";
        if (list.Options.Areas.Count > 0 || list.Options.MaxEffort is not null)
            yield return "Without --to-area and --max-effort there may be more.";
    }

    private static string[] Rules(MoveList list, SkillGraph graph) =>
    [
        $"{Say.ReadinessRule(graph.BaseRate)} {Say.EffortRule(list.Options.Effort)}",
        $"Evidence: strong = more shared KSAs than chance at a false discovery rate of 5 % over {list.PairsTested} pairs (q); "
            + "moderate = two or more shared at p < 0.05; weak = any shared KSA or the same text; "
            + "related = a sub-competency or the title in common. "
            + "p: chance of so many shared KSAs, given how many KSAs each occupation lists and how common each KSA is.",
        "Near: missing KSAs beside which one of the same sub-competency is held. * another area.",
        $"Thin: the destination lists fewer than {TransitionOptions.ThinBelow} KSAs, not enough data to call anybody ready.",
        "Not listed: "
            + string.Concat(list.LeftOut.Select(l =>
                $"{l.Moves} on {(l.Grade == Evidence.None ? "no" : EvidenceNames.Of(l.Grade))} evidence, "))
            + $"{list.NothingListed.Count} without a KSA.",
    ];

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
