using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>Comparisons as a flat table; that of all of them is what <c>report --check</c> reads.</summary>
internal static class ReportRows
{
    public static Table Of(IEnumerable<Comparison> comparisons, ReasonInWords reasons) => Table.Of(
        ExpectedRecount.Columns,
        comparisons.Select(c => (string[])
        [
            c.Place, c.Subject, c.Measure, ExpectedRecount.Of(c).Printed, ExpectedRecount.Of(c).Here, c.Unit, ExpectedRecount.Of(c).Outcome,
            ExpectedRecount.Of(c).Reasons, reasons.Of(c), c.Rows.ToString(),
        ]));
}
