using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>Which moves are written to a database, and what effort is measured by. They are kept with the moves.</summary>
public sealed record WrittenMoveOptions
{
    /// <summary>The defaults: every move, and every KSA counts 1.</summary>
    public static readonly WrittenMoveOptions Default = new();

    /// <summary>Least evidence of a move; none by default, so that routes are those of the library.</summary>
    public Evidence MinEvidence { get; init; } = Evidence.None;

    /// <summary>What learning a KSA costs; <c>null</c> where every KSA counts 1. Not the credit of one person.</summary>
    public EffortWeights? Effort { get; init; }

    /// <summary>These options in words, as <see cref="Derivation.Options"/> of the moves of a framework says them.</summary>
    /// <param name="graph">The framework.</param>
    /// <param name="evidence">Its evidence.</param>
    public string Describe(SkillGraph graph, EvidenceTable evidence)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        return MoveRows.Options(graph, evidence, this);
    }
}
