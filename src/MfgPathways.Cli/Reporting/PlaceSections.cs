using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>What there is to read of one place: a figure as such, and every other number as a row.</summary>
internal static class PlaceSections
{
    public static IEnumerable<Section> Of(ReportPlace place, PublicationRecount own, Framework framework)
    {
        var table = new ComparisonTable(framework, own.AreaTag);
        if (FigureMatrix.Of(place, framework) is { } matrix)
        {
            yield return matrix.Section();
            if (own.Comparisons.Where(c => c.Outcome == ComparisonOutcome.Different).ToArray() is { Length: > 0 } different)
                yield return new Section("The differences", [], table.OfPlace(different));
        }
        else if (place.Id is "Fig. 3")
        {
            yield return new Section(null, [], Histogram(own.Comparisons, framework.Ksas.Length));
        }
        else if (place.Id is "Fig. 4")
        {
            yield return new Section(null, [], Bars(own.Comparisons, framework));
        }
        else
        {
            yield return new Section(null, [], table.OfPlace(own.Comparisons));
        }
    }

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
