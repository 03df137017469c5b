namespace MfgPathways.Publication;

/// <summary>What the publication says about openings, pay and education of an occupation, by its exact title.</summary>
public sealed class LabourMarket
{
    private static readonly ILookup<string, LabourMarketRow> Nothing = Array.Empty<LabourMarketRow>().ToLookup(r => r.Title);
    private static readonly Lazy<ILookup<string, LabourMarketRow>> Published = new(
        () => EmbeddedPublication.LabourMarket().ToLookup(r => Slug.Of(r.Title), StringComparer.Ordinal));

    private readonly ILookup<string, LabourMarketRow> rows;

    /// <summary>The labour market of a framework: empty for any but the publication's own release.</summary>
    /// <param name="framework">The framework.</param>
    public LabourMarket(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        rows = framework.Release.Id == Formats.EmbeddedFramework.ReleaseId ? Published.Value : Nothing;
    }

    /// <summary>
    /// The row of one of the occupation's own areas, else that over all areas; <c>null</c> for a title without a row. O(rows of the title).
    /// </summary>
    /// <param name="occupation">An occupation of the framework.</param>
    public LabourMarketRow? Of(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        var own = rows[Slug.Of(occupation.Title)];
        return own.FirstOrDefault(r => r.AreaId is { } area && occupation.AreaIds.Contains(area))
            ?? own.FirstOrDefault(r => r.AreaId is null);
    }
}
