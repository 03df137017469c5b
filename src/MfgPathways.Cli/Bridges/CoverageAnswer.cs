using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.People;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Bridges;

/// <summary>What a course unlocks, as an answer.</summary>
internal static class CoverageAnswer
{
    public static Answer Of(Coverage coverage, SkillGraph graph, int limit)
    {
        var framework = graph.Framework;
        var who = PeopleOptions.Who(coverage.Members, graph);
        var course = coverage.Course.Name is { } name ? Quoted.Of(name) : "The course";
        return new Answer(
            "coverage",
            $"{course}, {Say.Effort(coverage.Effort, coverage.Unit)}, opens "
                + $"{(coverage.Moves == 0 ? "no move" : Say.Count(coverage.Moves, "move"))} to {who}",
            [
                new Section(null, [.. Summary(coverage, graph)]),
                Ksas(coverage, limit),
                .. UnlockTables.Of(coverage.Members, framework, limit),
                SubCompetencies(coverage, framework, limit),
                Next(coverage),
            ],
            Flat(coverage), new Payload(coverage, wire => wire.Coverage), Source.Of(framework), Rules(coverage));
    }

    private static IEnumerable<string> Summary(Coverage coverage, SkillGraph graph)
    {
        var (heads, before) = (coverage.Members.Sum(m => m.Heads), coverage.Members.Sum(m => (long)m.Heads * m.OpenBefore));
        yield return $"Open without it: {Say.Count(before, "move")}; opened: {Say.Count(coverage.Moves, "move")}"
            + (heads > 1 ? $", for {coverage.People} of {heads} people." : ".");
        yield return $"It teaches {coverage.Ksas.Count} of {graph.KsaCount} KSAs, of {coverage.SubCompetencies.Count} of "
            + $"{graph.Framework.SubCompetencies.Length} sub-competencies. Repeated: {Say.Percent(coverage.Repeated)} of it is held already"
            + (heads > 1 ? ", over all people." : ".");
        var unasked = Codes(coverage.Ksas.Where(k => k.RequiredBy == 0));
        if (unasked.Length > 0)
            yield return $"No occupation requires {string.Join(", ", unasked)}.";
        var idle = Codes(coverage.Ksas.Where(k => k.Lost == 0));
        if (coverage.Moves > 0 && idle.Length > 0)
            yield return $"Could be left out alone without losing a move: {string.Join(", ", idle)}.";
    }

    private static string[] Codes(IEnumerable<CourseKsa> ksas) =>
        [.. ksas.Select(k => k.Ksa).OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => k.CodeOrId())];

    private static Section Ksas(Coverage coverage, int limit)
    {
        var isWeighted = coverage.Rules.Effort is not null;
        return new Section(
            $"What it teaches{(coverage.Ksas.Count > limit ? $"; {limit} of {coverage.Ksas.Count}" : "")}", [],
            Table.Of(
                [
                    "KSA", "", .. isWeighted ? (string[])[$"{Say.Capital(coverage.Unit)}s#"] : [], "Required by#", "Held by#", "Alone#",
                    "Lost without#",
                ],
                coverage.Ksas.Take(limit).Select(k => (string[])
                [
                    k.Ksa.CodeOrId(), k.Ksa.Name, .. isWeighted ? (string[])[Say.Effort(k.Effort)] : [], $"{k.RequiredBy}", $"{k.HeldBy}",
                    $"{k.Alone}", $"{k.Lost}",
                ])));
    }

    private static Section SubCompetencies(Coverage coverage, Framework framework, int limit) => new(
        $"Sub-competencies of which it teaches something{(coverage.SubCompetencies.Count > limit
            ? $"; {limit} of {coverage.SubCompetencies.Count}"
            : "")}",
        [],
        Table.Of(
            ["Sub-competency", "", "Taught#", "KSAs#"],
            coverage.SubCompetencies.OrderByDescending(s => s.Taught).Take(limit).Select(s => (string[])
                [s.SubCompetency.Id, s.SubCompetency.Name, $"{s.Taught}", $"{s.Ksas}"])));

    private static Section Next(Coverage coverage)
    {
        var next = coverage.Next;
        return next.Ksas.Count == 0
            ? new Section("Two KSAs more", ["None and no two would open a further move."])
            : new Section(
                "Two KSAs more",
                [
                    $"{string.Join(" and ", next.Ksas.Select(k => $"{k.Ksa.CodeOrId()} {k.Ksa.Name}"))} would open "
                        + $"{Say.Count((long)next.Value, "further move")}"
                        + (next.IsBest ? ": proved, no two open more." : $"; the best two open at most {Say.Effort(next.Bound)}."),
                ]);
    }

    private static Table Flat(Coverage coverage) => Table.Of(
        ["kind", "id", "name", "heads", "to", "effort", "required_by", "held_by", "alone", "lost_without", "still", "missing"],
        [
            .. coverage.Ksas.Select(k => (string[])
            [
                "ksa", k.Ksa.Id, k.Ksa.Name, "", "", Say.Effort(k.Effort), $"{k.RequiredBy}", $"{k.HeldBy}", $"{k.Alone}", $"{k.Lost}",
                "", "",
            ]),
            .. UnlockTables.Flat(coverage.Members).Select(m => (string[])
                ["move", m.From, m.Name, m.Heads, m.To, m.Effort, "", "", "", "", m.Still, m.Missing]),
            .. coverage.Next.Ksas.Select(k => (string[])
                ["next", k.Ksa.Id, k.Ksa.Name, "", "", Say.Effort(k.Effort), "", "", Say.Effort(k.Alone), "", "", ""]),
        ]);

    private static string[] Rules(Coverage coverage) =>
    [
        "Moves: the jobs that come within the stretch, counted for each person. Required by: occupations of the framework. Held by: "
            + "people who know it already. Alone: moves that it opens if nothing else is taught. Lost without: moves that the course opens "
            + "no more if it is left out.",
        $"A move is open at a stretch of {Say.Effort(coverage.Stretch, coverage.Unit)} (--stretch). "
            + Say.EffortRule(coverage.Rules.Effort),
        Say.MoveRules(coverage.Rules),
    ];
}
