using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>The framework lists no KSA for an occupation, so nothing can be said about moves from or to it.</summary>
public sealed class NothingListedException : Exception
{
    private NothingListedException(Framework framework, Occupation occupation)
        : base($"The publication lists no KSA for {occupation.Title} "
            + $"({string.Join(", ", framework.AreasOf(occupation).Select(a => a.Name))}), "
            + "so nothing can be said about moves from or to it.") => Occupation = occupation;

    /// <summary>The occupation without a KSA.</summary>
    public Occupation Occupation { get; }

    internal static void ThrowIfEmpty(SkillGraph graph, int occupation)
    {
        if (graph.KsasOf(occupation).Length == 0)
            throw new NothingListedException(graph.Framework, graph.Framework.Occupations[occupation]);
    }
}
