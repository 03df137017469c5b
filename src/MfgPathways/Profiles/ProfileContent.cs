using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Profiles;

/// <summary>What a profile comes to.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Competencies">KSAs held, and as missing those of the occupation that are lacking, by competency.</param>
public sealed record ProfileContent(Profile Profile, IReadOnlyList<GapCompetency> Competencies)
{
    /// <summary>The content of a profile. O(KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="profile">The profile.</param>
    public static ProfileContent Of(SkillGraph graph, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(profile);
        var held = profile.BitsIn(graph);
        var all = (ulong[])held.Clone();
        if (profile.Occupation is { } occupation)
            KsaSet.Union(all, graph.BitsOf(graph.NumberOf(occupation)), all);
        return new ProfileContent(profile, CompetencyGroups.Of(graph.Framework, graph.KsasIn(all), graph.KsasIn(held)));
    }
}
