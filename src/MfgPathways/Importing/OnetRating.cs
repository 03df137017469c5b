namespace MfgPathways.Importing;

/// <summary>What O*NET says of one element in one occupation, as far as it is read.</summary>
internal sealed class OnetRating
{
    /// <summary>Where the importance stands; <c>null</c> where the occupation does not require the element.</summary>
    public string? Required { get; set; }

    /// <summary>The level, where it is relevant and not suppressed.</summary>
    public decimal? Level { get; set; }

    /// <summary>The scales that were read of it already.</summary>
    public HashSet<string> Scales { get; } = new(StringComparer.Ordinal);
}
