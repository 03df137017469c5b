namespace MfgPathways.Releases;

/// <summary>The routes between two occupations in two releases.</summary>
/// <param name="From">The origin, as the later release has it, or the earlier where it is gone.</param>
/// <param name="To">The destination, likewise.</param>
/// <param name="IsSame">Whether the list is the same: the same numbers by way of the same occupations.</param>
/// <param name="Before">The trade-off list of the earlier release; <c>null</c> where one of the two is not there or lists no KSA.</param>
/// <param name="After">The trade-off list of the later release, likewise.</param>
public sealed record ChangedRoutes(
    Occupation From, Occupation To, bool IsSame, IReadOnlyList<RoutePoint>? Before, IReadOnlyList<RoutePoint>? After);
