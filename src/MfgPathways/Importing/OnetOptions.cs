namespace MfgPathways.Importing;

/// <summary>How O*NET is imported.</summary>
public sealed record OnetOptions
{
    /// <summary>Importance from which on a KSA is required, unless said otherwise: 3, "important".</summary>
    public const decimal DefaultImportance = 3.0m;

    /// <summary>Most hours of one level: a thousand.</summary>
    public const decimal MostHoursPerLevel = 1000;

    /// <summary>Least importance (scale IM, 1 to 5) of a KSA that an occupation requires.</summary>
    public decimal Importance { get; init; } = DefaultImportance;

    /// <summary>
    /// Hours that one level of a KSA takes; <c>null</c> for no hours. O*NET has levels (scale LV, 0 to 7), not hours: this number makes the
    /// one out of the other.
    /// </summary>
    public decimal? HoursPerLevel { get; init; }
}
