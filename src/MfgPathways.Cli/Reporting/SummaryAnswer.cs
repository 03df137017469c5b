using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>All comparisons in brief: one line for each place, and the differences.</summary>
internal static class SummaryAnswer
{
    public static Answer Of(PublicationRecount recount, Framework framework) => new(
        "report", Title(recount), [.. Sections(recount, framework)],
        ReportRows.Of(Different(recount), new ReasonInWords(framework, recount.AreaTag)),
        new Payload(recount with { Comparisons = Different(recount) }, wire => wire.PublicationRecount), Source.Of(framework),
        ReportRules.Of(recount.Comparisons));

    public static string Title(PublicationRecount recount)
    {
        var compared = recount.Places.Sum(p => p.Equal + p.Different + p.Possible);
        return $"The publication beside its own Table 19: {recount.Places.Sum(p => p.Equal)} of {compared} printed numbers are equal, "
            + $"{recount.Places.Sum(p => p.Different)} different";
    }

    public static IEnumerable<Section> Sections(PublicationRecount recount, Framework framework)
    {
        yield return new Section(null, [Rest(recount)], Places(recount));
        if (recount.AreaTag is { } tag)
            yield return new Section($"One cell of Table 19 explains {tag.ComeOut.Count} of the differences", Tag(tag, recount, framework));
        if (Different(recount) is { Length: > 0 } different)
            yield return new Section(
                "The differences", [], new ComparisonTable(framework, recount.AreaTag).WithPlace(different));
    }

    private static Comparison[] Different(PublicationRecount recount) =>
        [.. recount.Comparisons.Where(c => c.Outcome == ComparisonOutcome.Different)];

    private static string Rest(PublicationRecount recount)
    {
        var (possible, outside) = (recount.Places.Sum(p => p.Possible), recount.Places.Sum(p => p.NotInData));
        return $"{possible} more are possible, {outside} cannot be recomputed from the framework. "
            + "`report table N`, `report figure N` and `report section N` show one; `report all` everything.";
    }

    private static Table Places(PublicationRecount recount) => Table.Of(
        ["", "", "Printed#", "Equal#", "Different#", "Possible#", "Not in data#"],
        recount.Places.Select(p => (string[])
        [
            p.Place, p.Caption, Count(p.Printed), Count(p.Equal), Count(p.Different), Count(p.Possible), Count(p.NotInData),
        ]));

    private static string[] Tag(AreaTag tag, PublicationRecount recount, Framework framework)
    {
        var table = new ComparisonTable(framework, tag);
        var losing = recount.Comparisons.Where(c => tag.NoLonger.Contains(c.Number))
            .Select(c => $"{c.Place}, {table.What(c)}, {NumberInWords.Printed(c, new SubjectInWords(framework))}").ToArray();
        var title = framework.Occupations.First(o => o.Id == tag.OccupationId).Title;
        var words = new ReasonInWords(framework, tag);
        return
        [
            $"If {words.Tag(tag)}, {tag.ComeOut.Count} printed numbers would come out"
                + (losing.Length == 0 ? "." : $", and {losing.Length} no longer would ({string.Join("; ", losing)})."),
            $"The row lists {title} ({words.AreaOf(tag.OccupationId)}){Times(tag.Listed)}; {words.AreaOf(tag.WouldBeId)} has "
                + $"{(tag.WouldBeKsas == 0 ? "no KSA" : Say.Count(tag.WouldBeKsas, "KSA"))} for this title.",
            $"Of all {Say.Thousands(tag.Tried)} changes of one selection to another area that has the title, this gains the most: "
                + $"{tag.ComeOut.Count - tag.NoLonger.Count} numbers net, the next best {tag.Next}. The framework keeps the cell as "
                + "printed.",
        ];
    }

    private static string Times(int times) => times switch { 1 => "", 2 => " twice", _ => $" {times} times" };

    private static string Count(int count) => count == 0 ? "." : $"{count}";
}
