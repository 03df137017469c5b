using MfgPathways.Clusters;

namespace MfgPathways.Cli.Answers;

/// <summary>Clusters on a ring, joined by what they have in common, and who is in them.</summary>
/// <param name="Linked">What the number of a link counts, for example <c>occupations that require KSAs of both</c>.</param>
/// <param name="Clusters">The clusters, by number.</param>
/// <param name="Links">What joins them, most first.</param>
internal sealed record ClusterMap(
    string Title, string Message, string Linked, IReadOnlyList<ClusterOnMap> Clusters, IReadOnlyList<ClusterOverlap> Links)
    : Picture(Title, Message);
