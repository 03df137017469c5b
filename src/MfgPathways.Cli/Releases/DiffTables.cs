using MfgPathways.Cli.Answers;
using MfgPathways.Releases;

namespace MfgPathways.Cli.Releases;

/// <summary>Rows and moves of two releases, as tables.</summary>
internal static class DiffTables
{
    public static Table Kinds(FrameworkDiff diff) => Table.Of(
        ["Kind", "Before#", "After#", "New#", "Gone#", "Recoded#", "Changed#"],
        diff.Kinds.Select(k => (string[])
            [k.Kind, $"{k.Before}", $"{k.After}", $"{k.Added}", $"{k.Removed}", $"{k.Recoded}", $"{k.Changed}"]));

    public static IEnumerable<Section> Rows(string what, IReadOnlyList<ChangedRow> rows, int limit)
    {
        if (rows.Count > 0)
            yield return new Section(Heading(what, rows.Count, limit), [], Table.Of(
                ["", rows.Any(r => (r.OldCode ?? r.NewCode) is not null) ? "Code" : "Id", "Before", "After"],
                rows.Take(limit).Select(r => (string[])[Said(r.Change), Codes(r), r.OldText ?? "", After(r)])));
    }

    public static IEnumerable<Section> Requirements(
        IReadOnlyList<ChangedRequirement> requirements, Framework after, Framework before, int limit)
    {
        if (requirements.Count == 0)
            yield break;
        // What comes and goes with an occupation or a KSA stands above already.
        ChangedRequirement[] own = [.. requirements.Where(r => r.IsOfBoth)];
        yield return new Section(
            own.Length == 0 ? "Requirements" : Heading("Requirements", own.Length, limit),
            requirements.Count == own.Length
                ? []
                : [$"{Say.Count(requirements.Count - own.Length, "more requirement")} came or went with an occupation or a KSA."],
            Table.Of(
                ["Occupation", "KSA", "", "Before#", "After#"],
                own.Take(limit).Select(r => (string[])
                    [Short(r.Occupation, after, before), r.Ksa.CodeOrId(), r.Ksa.Name, $"{r.Before}", $"{r.After}"])));
    }

    public static IEnumerable<Section> Moves(MovesDiff moves, Framework before, Framework after, int limit)
    {
        yield return new Section(
            $"Moves: {Say.Thousands(moves.Before)} before, {Say.Thousands(moves.After)} after",
            [$"{Say.Thousands(moves.Opened.Count)} opened, {Say.Thousands(moves.Closed.Count)} closed."]);
        foreach (var (heading, changed) in new[] { ("Opened", moves.Opened), ("Closed", moves.Closed) })
            if (changed.Count > 0)
                yield return new Section(Heading(heading, changed.Count, limit), [], Table.Of(
                    ["From", "To", $"{Say.Capital(moves.Unit)}s before#", "After#"],
                    changed.Take(limit).Select(m => (string[])
                    [
                        Short(m.From, after, before), Short(m.To, after, before), Effort(m.Before), Effort(m.After),
                    ])));
    }

    public static Table Flat(ReleaseDiff diff) => Table.Of(
        ["part", "change", "id", "other_id", "code", "other_code", "before", "after"],
        [
            .. Flat("occupation", diff.Rows.Occupations), .. Flat("ksa", diff.Rows.Ksas),
            .. diff.Rows.Requirements.Select(r => (string[])
            [
                "requirement", r.Before == 0 ? "added" : r.After == 0 ? "removed" : "changed", r.Occupation.Id, r.Ksa.Id, "", "",
                $"{r.Before}", $"{r.After}",
            ]),
            .. Flat("opened", diff.Moves.Opened), .. Flat("closed", diff.Moves.Closed),
            .. (diff.Routes ?? []).Select(r => (string[])
            [
                "route", r.IsSame ? "same" : "changed", r.From.Id, r.To.Id, "", "", DiffRoutes.Points(r.Before), DiffRoutes.Points(r.After),
            ]),
            .. diff.Plans.Select(p => (string[])
            [
                "plan", Word(p.Standing), p.Plan.File, "", "", "",
                $"{p.Plan.Occupations.Count}/{Say.Effort(p.Plan.Stretch)}/{Say.Effort(p.Plan.Total)}",
                p.After is null ? "" : DiffRoutes.Points([p.After]),
            ]),
        ]);

    /// <summary>An occupation of either release.</summary>
    public static string Short(Occupation occupation, Framework after, Framework before) =>
        Names.Short(after.Occupations.Contains(occupation) ? after : before, occupation);

    public static string Heading(string what, int count, int limit) =>
        count > limit ? $"{what}: the first {limit} of {Say.Thousands(count)}" : $"{what}: {Say.Thousands(count)}";

    /// <summary>A change as people read it, as in the heads of the table of kinds.</summary>
    public static string Said(RowChange change) => change switch
    {
        RowChange.Added => "new",
        RowChange.Removed => "gone",
        _ => Word(change),
    };

    private static string Word<T>(T change)
        where T : struct, Enum => change.ToString().ToLowerInvariant();

    private static IEnumerable<string[]> Flat(string part, IReadOnlyList<ChangedRow> rows) => rows.Select(r => (string[])
    [
        part, Word(r.Change), r.OldId ?? "", r.NewId ?? "", r.OldCode ?? "", r.NewCode ?? "", r.OldText ?? "", r.NewText ?? "",
    ]);

    private static IEnumerable<string[]> Flat(string change, IReadOnlyList<ChangedMove> moves) => moves.Select(m => (string[])
        ["move", change, m.From.Id, m.To.Id, "", "", Effort(m.Before), Effort(m.After)]);

    // The code of one release may have been the id of the other.
    private static string Codes(ChangedRow row)
    {
        var (before, after) = (row.OldCode ?? row.OldId, row.NewCode ?? row.NewId);
        return row.Change != RowChange.Recoded ? after ?? before!
            : before == after ? $"{row.OldId} -> {row.NewId}"
            : $"{before} -> {after}";
    }

    private static string After(ChangedRow row) => row.OldText == row.NewText ? "the same" : row.NewText ?? "";

    private static string Effort(decimal? effort) => effort is { } amount ? Say.Effort(amount) : "";
}
