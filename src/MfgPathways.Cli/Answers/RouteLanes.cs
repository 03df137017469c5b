namespace MfgPathways.Cli.Answers;

/// <summary>Routes side by side, each a lane from the origin over its stepping stones to the destination.</summary>
/// <param name="From">Where every lane begins.</param>
/// <param name="Lanes">The routes.</param>
/// <param name="Ksas">The KSAs that are named by number in the lanes, with their texts.</param>
internal sealed record RouteLanes(
    string Title, string Message, string From, IReadOnlyList<RouteLane> Lanes, IReadOnlyList<Ksa> Ksas) : Picture(Title, Message);
