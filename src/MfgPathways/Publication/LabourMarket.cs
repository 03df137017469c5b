using System.Collections.Immutable;

namespace MfgPathways.Publication;

/// <summary>What the publication says about openings, pay and education of an occupation, by its exact title.</summary>
public sealed class LabourMarket
{
    private readonly ImmutableArray<LabourMarketRow> rows;

    /// <summary>The labour market of a framework: empty for any but the publication's own release.</summary>
    /// <param name="framework">The framework.</param>
    public LabourMarket(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        rows = framework.Release.Id == Formats.EmbeddedFramework.ReleaseId ? EmbeddedPublication.LabourMarket() : [];
    }

    /// <summary>
    /// The row of one of the occupation's own areas, else that over all areas; <c>null</c> for a title without a row. O(rows).
    /// </summary>
    /// <param name="occupation">An occupation of the framework.</param>
    public LabourMarketRow? Of(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        var own = rows.Where(r => Slug.Same(r.Title, occupation.Title)).ToArray();
        return own.FirstOrDefault(r => r.AreaId is { } area && occupation.AreaIds.Contains(area))
            ?? own.FirstOrDefault(r => r.AreaId is null);
    }
}
