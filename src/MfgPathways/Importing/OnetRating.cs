namespace MfgPathways.Importing;

/// <summary>What O*NET says of one element in one occupation, as far as it is read.</summary>
internal sealed class OnetRating
{
    /// <summary>The row of the importance; <c>null</c> where the occupation does not require the element.</summary>
    public Origin? Required { get; set; }

    /// <summary>The level and its row, where it is relevant, not suppressed and above zero.</summary>
    public Sourced<decimal>? Level { get; set; }

    /// <summary>The scales that were read of it already.</summary>
    public HashSet<string> Scales { get; } = new(StringComparer.Ordinal);
}
