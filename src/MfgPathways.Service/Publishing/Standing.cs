namespace MfgPathways.Service.Publishing;

/// <summary>How far what is published can be trusted to be what the store holds.</summary>
/// <param name="Age">How long ago the store last confirmed it.</param>
/// <param name="IsStale">Whether that is too long ago, or asking again failed since.</param>
internal readonly record struct Standing(TimeSpan Age, bool IsStale);
