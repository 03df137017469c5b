namespace MfgPathways.Service.Publishing;

/// <summary>A release, and when it was last seen to be the store's.</summary>
/// <param name="Release">The release.</param>
/// <param name="ConfirmedAt">When the store was last read and held it.</param>
internal sealed record Publication(PublishedRelease Release, DateTimeOffset ConfirmedAt);
