using MfgPathways.Cli.Answers;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>What a person reads of a lock-in, table by table.</summary>
internal static class LockInTables
{
    // More of a large component tells a reader nothing; JSON and CSV have them all.
    private const int MostNamed = 4;

    // Weighted efforts differ in hundreds of ways.
    private const int MostSteps = 25;

    public static IEnumerable<Section> HardToEnter(LockIn lockIn, OccupationLockIn[] hard, int limit, Framework framework)
    {
        if (hard.Length == 0)
        {
            yield return new Section("Hard to enter", ["None: each has an origin within the stretch."]);
            yield break;
        }

        yield return new Section(
            "Hard to enter: no origin within the stretch" + (hard.Length > limit ? $"; the {limit} hardest of {hard.Length}" : ""), [],
            Table.Of(
                ["Occupation", "Area", "KSAs#", "Opens at#", "From"],
                hard.Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), $"{o.Ksas}", Stretch(o.Entry), Who(o.Entry, framework),
                ])));
        OccupationLockIn[] opened = [.. hard.Where(o => o.EntryKsa is not null || o.EntryStone is not null)];
        yield return new Section(
            "What a single KSA or stepping stone opens",
            [
                opened.Length == 0
                    ? "Nothing: each takes more than one KSA or one stepping stone."
                    : $"Of the {Say.Count(hard.Length, "occupation")} hard to enter, one more KSA opens "
                        + $"{hard.Count(o => o.EntryKsa is not null)}, and one stepping stone {hard.Count(o => o.EntryStone is not null)}.",
            ],
            Table.Of(
                ["Occupation", "Area", "KSA known before", "Lets in#", "Stepping stone", "Lets in#"],
                opened.Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), Ksa(o.EntryKsa),
                    Number(o.EntryKsa?.Occupations.Count), o.EntryStone is { } s ? Names.Short(framework, s.Stone) : "none",
                    Number(o.EntryStone?.Origins.Count),
                ])));
    }

    public static Section CannotBeLeft(LockIn lockIn, OccupationLockIn[] stuck, int limit, Framework framework) => stuck.Length == 0
        ? new Section("Cannot be left", ["None: each has a destination within the stretch."])
        : new Section(
            "Cannot be left: no destination within the stretch" + (stuck.Length > limit ? $"; {limit} of {stuck.Length}" : ""), [],
            Table.Of(
                ["Occupation", "Area", "KSAs#", "Opens at#", "To", "KSA learnt", "Opens#"],
                stuck.OrderByDescending(o => o.Exit?.Stretch ?? decimal.MaxValue).Take(limit).Select(o => (string[])
                [
                    o.Occupation.Title, Names.ShortArea(framework, o.Occupation), $"{o.Ksas}", Stretch(o.Exit), Who(o.Exit, framework),
                    Ksa(o.ExitKsa), Number(o.ExitKsa?.Occupations.Count),
                ])));

    public static IEnumerable<Section> Groups(LockIn lockIn, Framework framework)
    {
        var groups = lockIn.Components.Where(c => c.Occupations.Count > 1).ToArray();
        if (groups.Length > 0 && lockIn.Components.Count > 1)
            yield return new Section(
                "Groups of several occupations, each within reach of each other", [],
                Table.Of(
                    ["Occupations#", "Way in", "Way out", "Which"],
                    groups.Select(c => (string[])
                    [
                        $"{c.Occupations.Count}", c.IsEntered ? "yes" : "none", c.IsLeft ? "yes" : "none",
                        Names.Few(framework, c.Occupations, MostNamed),
                    ])));
    }

    public static Section Steps(LockIn lockIn)
    {
        var steps = lockIn.Steps;
        var inForce = steps.Count(s => s.Stretch <= lockIn.Stretch) - 1;
        var shown = Enumerable.Range(0, Math.Min(steps.Count, MostSteps))
            .Select(i => steps.Count <= MostSteps ? i : i * (steps.Count - 1) / (MostSteps - 1))
            .Append(inForce).Distinct().Order().ToArray();
        return new Section(
            "How the stretch changes it"
                + (shown.Length < steps.Count ? $": {shown.Length} of {steps.Count} stretches at which it does; JSON has all" : ""),
            [],
            Table.Of(
                ["Stretch#", "Moves#", "Groups#", "Largest#", "No way in#", "No way out#", "Hard to enter#", "Cannot be left#", ""],
                shown.Select(i => (steps[i], i)).Select(((LockInStep Step, int Number) s) => (string[])
                [
                    Say.Effort(s.Step.Stretch), $"{s.Step.Moves}", $"{s.Step.Components}", $"{s.Step.Largest}", $"{s.Step.Sources}",
                    $"{s.Step.Sinks}", $"{s.Step.HardToEnter}", $"{s.Step.CannotBeLeft}", s.Number == inForce ? "here" : "",
                ])));
    }

    private static string Stretch(EasiestMoves? moves) => moves is null ? "never" : Say.Effort(moves.Stretch);

    private static string Who(EasiestMoves? moves, Framework framework) => moves is null
        ? ""
        : Names.Few(framework, moves.Occupations, 1);

    private static string Ksa(KsaThatOpens? opens) => opens is null ? "none" : $"{opens.Ksa.CodeOrId()} {opens.Ksa.Name}";

    private static string Number(int? number) => $"{number ?? 0}";
}
