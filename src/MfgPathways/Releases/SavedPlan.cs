using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Releases;

/// <summary>A plan as <c>mfgpath plan --output json</c> writes it: what of it can go stale.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Release">Id of the release that it was made of.</param>
/// <param name="Checksum">Checksum of the framework that it was made of.</param>
/// <param name="Merges">The merges that made that.</param>
/// <param name="Name">Whose plan it is; <c>null</c> where it does not say.</param>
/// <param name="From">Id of the person's occupation; <c>null</c> where she has none.</param>
/// <param name="Has">Ids of the KSAs that she holds beyond it.</param>
/// <param name="Lacks">Ids of those of it that she does not hold.</param>
/// <param name="Occupations">Ids of the occupations entered, in order, the destination last.</param>
/// <param name="Learn">Ids of all KSAs to learn.</param>
/// <param name="Options">The rules that the route was chosen under, without the effort.</param>
/// <param name="Effort">What effort is measured by: <c>ksas</c>, <c>rarity</c> or <c>hours</c>.</param>
/// <param name="Credit">Share saved on related KSAs.</param>
/// <param name="Stretch">Largest effort of a single move.</param>
/// <param name="Total">Effort of all moves.</param>
/// <param name="Waste">Effort spent on KSAs that the destination does not require.</param>
public sealed record SavedPlan(
    string File, string Release, string Checksum, string Merges, string? Name, string? From, IReadOnlyList<string> Has,
    IReadOnlyList<string> Lacks, IReadOnlyList<string> Occupations, IReadOnlyList<string> Learn, PathOptions Options, EffortKind Effort,
    decimal Credit, decimal Stretch, decimal Total, decimal Waste)
{
    /// <summary>What learning a KSA costs, measured in the same way in a graph.</summary>
    internal EffortWeights? EffortIn(SkillGraph graph, Profile from)
    {
        var weights = Effort switch
        {
            EffortKind.Hours => throw Defect("It counts hours, and does not carry their table: make the plan again."),
            EffortKind.Rarity => EffortWeights.Rarity(graph),
            _ when Credit == 0 => null,
            _ => EffortWeights.Uniform(graph),
        };
        return Credit == 0 ? weights : weights!.WithRelatedCredit(graph, from, Credit);
    }

    internal FrameworkException Defect(string message) => new([new FrameworkDefect(File, message)], "The plan");
}
