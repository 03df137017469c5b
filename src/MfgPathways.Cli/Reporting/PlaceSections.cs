using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>What there is to read of one place: a figure as such, and every other number as a row.</summary>
internal static class PlaceSections
{
    private const string NoNumber = "The text tells none of these numbers.";

    public static IEnumerable<Section> Of(ReportPlace place, PublicationRecount own, Framework framework)
    {
        var table = new ComparisonTable(framework, own.AreaTag);
        Comparison[] different = [.. own.Comparisons.Where(c => c.Outcome == ComparisonOutcome.Different)];
        if (FigureMatrix.Of(place, framework) is { } matrix)
        {
            yield return matrix.Section();
            if (different.Length > 0)
                yield return new Section("The differences", [], table.OfPlace(different));
        }
        else
        {
            yield return place.Id switch
            {
                "Fig. 3" => new Section(null, [NoNumber], Histogram(own.Comparisons, framework.Ksas.Length)),
                "Fig. 4" => new Section(null, [NoNumber], Bars(own.Comparisons, framework)),
                _ => new Section(null, ComparisonTable.Notes(own.Comparisons), Listed(own.Comparisons, table)),
            };
        }

        if (table.Rows(different) is { Rows.Count: > 0 } rows)
            yield return new Section("The rows of Table 19 that were counted, or that a reason names", [], rows);
    }

    private static Table? Listed(IReadOnlyList<Comparison> comparisons, ComparisonTable table) =>
        comparisons.Where(ComparisonTable.IsRow).ToArray() is { Length: > 0 } rows ? table.OfPlace(rows) : null;

    private static Table Histogram(IReadOnlyList<Comparison> comparisons, int ksas)
    {
        var counts = comparisons.Select(c => c.Here!.Value.Low).ToArray();
        return Table.Of(
            ["Selections#", "KSAs#", "So many or more#", "Share of all#", ""],
            comparisons.Select((c, i) => (string[])
            [
                c.Subject, $"{counts[i]}", $"{counts[i..].Sum()}", NumberInWords.Percent(counts[i..].Sum(), ksas), Bar(counts[i]),
            ]));
    }

    private static Table Bars(IReadOnlyList<Comparison> comparisons, Framework framework)
    {
        var subjects = new SubjectInWords(framework);
        return Table.Of(
            ["Sub-competency", "KSAs#", ""],
            comparisons.Select(c => (string[])[subjects.Of(c.Subject), $"{c.Here!.Value.Low}", Bar(c.Here!.Value.Low)]));
    }

    private static string Bar(int count) => new('█', count);
}
