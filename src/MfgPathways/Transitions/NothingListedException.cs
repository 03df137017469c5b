using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>No KSA is listed for an occupation, or held by a person, so nothing can be said about moves from or to there.</summary>
public sealed class NothingListedException : Exception
{
    private NothingListedException(string message, Occupation? occupation)
        : base(message) => Occupation = occupation;

    /// <summary>The occupation without a KSA; <c>null</c> for a profile without one.</summary>
    public Occupation? Occupation { get; }

    internal static void ThrowIfEmpty(SkillGraph graph, int occupation)
    {
        if (graph.KsasOf(occupation).Length > 0)
            return;
        var empty = graph.Framework.Occupations[occupation];
        throw new NothingListedException(
            $"The publication lists no KSA for {empty.Title} ({string.Join(", ", graph.Framework.AreasOf(empty).Select(a => a.Name))}), "
                + "so nothing can be said about moves from or to it.",
            empty);
    }

    internal static void ThrowIfEmpty(SkillGraph graph, Profile profile)
    {
        if (profile.IsOccupation)
            ThrowIfEmpty(graph, profile.OriginIn(graph));
        else if (KsaSet.Count(profile.BitsIn(graph)) == 0)
            throw new NothingListedException(
                "The profile holds no KSA, so nothing can be said about moves from it: name what the person knows.", null);
    }
}
