using MfgPathways.Associations;
using MfgPathways.Cli.Answers;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Associations;

/// <summary>The KSAs associated with one as an answer, and the publication's list beside them where it prints one.</summary>
internal static class AssociatedAnswer
{
    public static Answer Of(AssociatedReport report, Framework framework, int limit)
    {
        var list = report.Associated;
        var titles = framework.Merges.HasFlag(Merges.Titles);
        var shown = list with { Partners = [.. list.Partners.Take(limit)] };
        var more = shown.Partners.Count < list.Partners.Count
            ? $"the first {shown.Partners.Count} of {list.Partners.Count}"
            : $"{list.Partners.Count}";
        return new Answer(
            "associated",
            $"{list.Ksa.CodeOrId()} {list.Ksa.Name}: {more} KSAs required along with it by some of its "
                + Say.Count(list.Occupations, titles ? "title" : "occupation"),
            [
                new Section(null, [Summary(list)], Partners(shown)),
                .. report.Published is { } published ? (Section[])[Beside(published, titles)] : [],
            ],
            Flat(shown), new Payload(report with { Associated = shown }, wire => wire.AssociatedReport), Source.Of(framework),
            Rules(list, titles));
    }

    private static string Summary(AssociationList list)
    {
        var beyondChance = list.Partners.Count(a => a.Q <= EvidenceTable.FalseDiscoveryRate);
        return list.Partners.Count == 0
            ? "No other KSA is required along with it."
            : $"{(beyondChance == 0 ? "None is" : beyondChance == 1 ? "One is" : $"{beyondChance} are")} found together with it more often "
                + $"than chance explains (q at most {Say.Percent(EvidenceTable.FalseDiscoveryRate)}).";
    }

    private static Table Partners(AssociationList list) => Table.Of(
        ["KSA", "", "Both#", "Share#", "In all#", "Lift#", "Jaccard#", "p#", "q#"],
        list.Partners.Select(a => (string[])
        [
            a.Ksa.CodeOrId(), a.Ksa.Name, $"{a.Support}", Say.Percent(a.Confidence), $"{a.Occupations}", Say.Number(a.Lift, "0.0"),
            Say.Number(a.Jaccard, "0.00"), Say.PValue(a.P), Say.PValue(a.Q),
        ]));

    private static Section Beside(PrintedAssociations published, bool titles)
    {
        var entries = published.Entries;
        return new Section(
            "Beside the list that the publication prints in section 3.2.2",
            [
                $"The publication counts titles there, all areas merged{(titles ? "" : " (--merge-titles)")}; {published.Titles} require "
                    + $"the KSA. So counted, {published.FoundBySupport} of its {entries.Count} entries are among the first "
                    + $"{entries.Count} by the number of titles that require both. The other columns rank them by Jaccard, p and lift.",
            ],
            Table.Of(
                ["KSA", "Printed", "Both#", "Rank#", "Jaccard#", "p#", "Lift#", "Found"],
                entries.Select(e => (string[])
                [
                    e.Ksa.CodeOrId(), e.Quote, $"{e.Support}", Rank(e.RankBySupport), Rank(e.RankByJaccard), Rank(e.RankByP),
                    Rank(e.RankByLift), Finding(e, entries.Count),
                ])));
    }

    private static string Finding(PrintedAssociation entry, int first) =>
        entry.RankBySupport <= first ? "yes"
        : entry.TwinRank <= first ? $"its twin {entry.Twin!.CodeOrId()} of the same text is, at rank {entry.TwinRank}"
        : entry.RankBySupport is null ? "no: no title requires both"
        : entry.Tied == 0 ? "no"
        : $"no: {entry.Tied} others have as many";

    private static string Rank(int? rank) => rank is { } r ? $"{r}" : "-";

    private static Table Flat(AssociationList list) => Table.Of(
        ["ksa_id", "other_ksa_id", "other_ksa", "both", "ksa_occupations", "other_occupations", "confidence", "lift", "jaccard", "p", "q"],
        list.Partners.Select(a => (string[])
        [
            list.Ksa.Id, a.Ksa.Id, a.Ksa.Name, $"{a.Support}", $"{list.Occupations}", $"{a.Occupations}", Say.Number(a.Confidence, "G6"),
            Say.Number(a.Lift, "G6"), Say.Number(a.Jaccard, "G6"), Say.Number(a.P, "G6"), Say.Number(a.Q, "G6"),
        ]));

    private static string[] Rules(AssociationList list, bool titles)
    {
        var who = titles ? "titles" : "occupations";
        return
        [
            $"Both: {who} that require both KSAs; share: of those that require {list.Ksa.CodeOrId()}; in all: {who} that require the "
                + "other KSA. Lift: both, as a multiple of what chance would give; of few occupations it says little. "
                + "Jaccard: both, as a share of those that require either.",
            $"p: chance of so many in common (Fisher's exact test, {list.Population} {who}); q: adjusted by Benjamini-Hochberg over the "
                + $"{list.Tested} other KSAs. Ordered by {Order(list.Measure)} (--by).",
        ];
    }

    private static string Order(AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.Lift => "lift, then p",
        AssociationMeasure.Jaccard => "Jaccard, then p",
        AssociationMeasure.PValue => "p",
        _ => "both, then p",
    };
}
