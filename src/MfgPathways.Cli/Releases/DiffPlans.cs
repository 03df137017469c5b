using MfgPathways.Cli.Answers;
using MfgPathways.Releases;

namespace MfgPathways.Cli.Releases;

/// <summary>What is left of a plan, as a part of an answer.</summary>
internal static class DiffPlans
{
    public static Section Section(PlanCheck check, Framework before, Framework after) => new(
        $"Plan {check.Plan.File}: {(check.IsStale ? "stale, make it again" : "still good")}",
        [
            Standing(check, before, after),
            .. check.Gone.Count == 0 ? (string[])[] : [$"Not there any more: {string.Join(", ", check.Gone)}."],
            .. check.Better is { } better ? (string[])
            [
                $"A better route: {Say.Count(better.Moves, "move")}, largest step {Say.Effort(better.Stretch)}, total "
                    + $"{Say.Effort(better.Total)}, through {DiffRoutes.Through(better, after, before)}.",
            ] : [],
        ],
        Table.Of(
            ["", "KSA", ""],
            check.NowToLearn.Select(k => (string[])["now to learn", k.CodeOrId(), k.Name])
                .Concat(check.NoLongerToLearn.Select(k => (string[])["no longer", k.CodeOrId(), k.Name]))));

    private static string Standing(PlanCheck check, Framework before, Framework after) => check.Standing switch
    {
        PlanStanding.Current => "It was made of the later release.",
        PlanStanding.Unchanged => "Every number is the same, and no route beats it.",
        PlanStanding.Beaten => "Every number is the same, but there is a better route now.",
        PlanStanding.Changed => $"{Numbers(check)}.",
        PlanStanding.Excluded => $"The rules that it was made under exclude this route now. {Numbers(check)}.",
        PlanStanding.Gone => "An occupation of the route is gone, or no KSA is listed for it.",
        _ => $"It was made of release {check.Plan.Release}, checksum {check.Plan.Checksum[..Math.Min(12, check.Plan.Checksum.Length)]}, "
            + $"merges: {check.Plan.Merges}; that is neither {Source.Of(before).Checksum[..12]} nor {Source.Of(after).Checksum[..12]}.",
    };

    private static string Numbers(PlanCheck check) =>
        $"Largest step {Say.Effort(check.Plan.Stretch)} before and {Say.Effort(check.After!.Stretch)} now, total "
            + $"{Say.Effort(check.Plan.Total)} and {Say.Effort(check.After.Total)}, waste {Say.Effort(check.Plan.Waste)} and "
            + $"{Say.Effort(check.After.Waste)}";
}
