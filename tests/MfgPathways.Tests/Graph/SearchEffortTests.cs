using System.Diagnostics.Metrics;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Graph;

public sealed class SearchEffortTests
{
    private static readonly SkillGraph Publication = new(EmbeddedFramework.Read());

    [Fact]
    public void A_search_for_routes_tells_how_many_stepping_stones_it_tried() =>
        Assert.InRange(
            Heard("routes", () => TradeOffList.Between(
                Publication, At("materials/cnc-operators"), At("materials/mechatronics-technicians"))),
            Publication.OccupationCount, PathOptions.Default.Budget);

    [Fact]
    public void A_search_for_a_bundle_tells_how_many_moves_it_looked_at() =>
        Assert.InRange(
            Heard("bundle", () => Bundle.Best(
                Publication, Cohort.Everyone(Publication), new BundleOptions { Stretch = MoveRules.UsualStretch, MaxKsas = 2 })),
            Publication.OccupationCount, BundleOptions.UsualBudget);

    private static Occupation At(string id) => Publication.Framework.Occupations.First(o => o.Id == id);

    // Other tests search at the same time, on other threads.
    private static long Heard(string search, Action work)
    {
        var (own, heard) = (Environment.CurrentManagedThreadId, 0L);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == SearchEffort.MeterName)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, steps, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId == own && tags[0].Value is string name && name == search)
                heard += steps;
        });
        listener.Start();
        work();
        return heard;
    }
}
