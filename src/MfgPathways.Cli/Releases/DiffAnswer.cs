using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Releases;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Releases;

/// <summary>What changed between two releases, as an answer.</summary>
internal static class DiffAnswer
{
    public static Answer Of(ReleaseDiff diff, MoveRules rules, Framework before, Framework after, bool isOfAllRoutes, int limit) => new(
        "diff", Title(diff),
        [
            new Section(null, [], DiffTables.Kinds(diff.Rows)),
            .. diff.Rows.IsSame ? (Section[])[] :
            [
                .. DiffTables.Rows("Occupations", diff.Rows.Occupations, limit), .. DiffTables.Rows("KSAs", diff.Rows.Ksas, limit),
                .. DiffTables.Requirements(diff.Rows.Requirements, after, before, limit),
                .. DiffTables.Moves(diff.Moves, before, after, limit),
            ],
            .. DiffRoutes.Sections(diff.Routes, diff.Moves.Unit, before, after, isOfAllRoutes, limit),
            .. diff.Plans.Select(plan => DiffPlans.Section(plan, before, after)),
        ],
        DiffTables.Flat(diff), new Payload(diff, wire => wire.ReleaseDiff), Source.Of(after), Rules(diff, rules));

    private static string Title(ReleaseDiff diff)
    {
        var (rows, moves) = (diff.Rows, diff.Moves);
        var releases = rows.Before.Release == rows.After.Release
            ? $"{rows.Before.Release} ({rows.Before.Checksum[..12]} and {rows.After.Checksum[..12]})"
            : $"{rows.Before.Release} and {rows.After.Release}";
        return rows.IsSame
            ? $"{rows.After.Release}, checksum {rows.After.Checksum[..12]}: every row is the same in both"
            : $"{releases}: {Counted(rows.Occupations, "occupation")}, {Counted(rows.Ksas, "KSA")} and "
                + $"{Say.Count(rows.Requirements.Count, "requirement")} differ; {Say.Count(moves.Opened.Count, "move")} opened, "
                + $"{moves.Closed.Count} closed";
    }

    private static string Counted(IReadOnlyList<ChangedRow> rows, string noun) => rows.Count == 0
        ? Say.Count(0, noun)
        : $"{Say.Count(rows.Count, noun)} ({string.Join(", ", rows.CountBy(r => r.Change).Select(c => $"{c.Value} {DiffTables.Said(c.Key)}"))})";

    private static string[] Rules(ReleaseDiff diff, MoveRules rules) =>
    [
        $"Before: release {diff.Rows.Before.Release}, checksum {diff.Rows.Before.Checksum[..12]}, merges: {diff.Rows.Before.Merges}.",
        (diff.Rows.IdsStay ? "One and the same is what has the same id. " : "One and the same is what has the same id and text. ")
            + "Of the rest, it is what alone has its title or text in both releases. "
            + "Where several have it, areas and sub-competencies tell them apart. "
            + (diff.Rows.IdsStay ? "" : "The same id with another text comes last, as renamed. ")
            + "Recoded: another code, or another id with the same text. "
            + (diff.Rows.Occupations.Any(o => o.Change == RowChange.Regrouped) ? "Regrouped: in other technology areas. " : "")
            + "A requirement of what was recoded is the same requirement.",
        $"A move counts up to a stretch of {Say.Effort(diff.Moves.Stretch, diff.Moves.Unit)} (--stretch). {Say.MoveRules(rules)} "
            + Say.EffortRule(rules.Effort),
    ];
}
