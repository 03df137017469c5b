using System.Diagnostics.Metrics;

namespace MfgPathways.Graph;

/// <summary>
/// What searches cost, for whoever listens: the histogram <c>mfgpathways.search.steps</c>, with the tag <c>search</c>. A step of
/// <c>routes</c> is a stepping stone tried, one of <c>bundle</c> a move looked at. Nothing is measured where nobody listens.
/// </summary>
public static class SearchEffort
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "MfgPathways";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Histogram<long> Steps = Meter.CreateHistogram<long>(
        "mfgpathways.search.steps", "{step}", "How many steps a search took.");

    internal static void Record(string search, long steps) => Steps.Record(steps, new KeyValuePair<string, object?>("search", search));
}
