namespace MfgPathways;

/// <summary>A load or a removal that runs, or that was interrupted.</summary>
/// <param name="By">Who began it; <c>null</c> where that was not written down.</param>
/// <param name="Done">Rows written so far.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="IdleSeconds">Seconds since it last wrote, by the clock of the store.</param>
/// <param name="IsAbandoned">Whether that is longer than it would ever wait for a try to succeed: whoever began it has ended.</param>
public sealed record StoreWork(string? By, long Done, long Total, double IdleSeconds, bool IsAbandoned);
