namespace MfgPathways.Recomputation;

/// <summary>
/// What if one selection of the table belonged to the same title in another technology area: of all such changes of a single tag the one
/// after which the most printed numbers come out, less those that no longer do.
/// </summary>
/// <param name="KsaId">The KSA whose row would be another.</param>
/// <param name="OccupationId">The occupation that the row names.</param>
/// <param name="WouldBeId">The occupation that it would name.</param>
/// <param name="ComeOut">Numbers of the comparisons that differ and would be equal.</param>
/// <param name="NoLonger">Numbers of those that are equal and would differ.</param>
/// <param name="Listed">How often the row names the occupation.</param>
/// <param name="WouldBeKsas">How many KSAs are listed for the occupation that it would name.</param>
/// <param name="Tried">How many such changes there are.</param>
/// <param name="Next">How many more numbers come out than do not with the best change of another tag.</param>
public sealed record AreaTag(
    string KsaId, string OccupationId, string WouldBeId, IReadOnlyList<int> ComeOut, IReadOnlyList<int> NoLonger, int Listed,
    int WouldBeKsas, int Tried, int Next);
