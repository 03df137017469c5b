using MfgPathways.Graph;
using MfgPathways.Pathways;

namespace MfgPathways.Transitions;

/// <summary>
/// Which moves are counted where moves are counted for many: lock-in, bridges, bundles. Every answer carries the options that made it.
/// </summary>
public sealed record MoveRules
{
    /// <summary>
    /// The usual stretch, in KSAs: the largest at which the publication still has an occupation that nobody can leave, so that lock-in has
    /// both answers.
    /// </summary>
    public const int UsualStretch = 4;

    /// <summary>The defaults: occupations of at least 3 KSAs, moves that share at least 1.</summary>
    public static readonly MoveRules Default = new();

    /// <summary>
    /// Fewest KSAs that an occupation lists; 3 by default. With fewer, an occupation of one KSA is within reach of everybody, and nobody
    /// seems locked in. 1 lifts the rule: an occupation without a KSA never counts.
    /// </summary>
    public int StoneKsas { get; init; } = PathOptions.Default.StoneKsas;

    /// <summary>Fewest KSAs of the destination that are held on arrival; 1 by default, 0 lifts the rule.</summary>
    public int StoneShared { get; init; } = PathOptions.Default.StoneShared;

    /// <summary>What learning a KSA costs; <c>null</c> where every KSA counts 1.</summary>
    public EffortWeights? Effort { get; init; }

    /// <summary>What learning each KSA of a graph costs.</summary>
    internal EffortWeights WeightsIn(SkillGraph graph) => Effort ?? EffortWeights.Uniform(graph);

    /// <summary>Refuses what is out of range.</summary>
    /// <param name="stretch">The largest effort of a single move.</param>
    /// <exception cref="PathException">The stretch or a rule is out of range, or the effort is that of one person.</exception>
    internal void Check(decimal stretch)
    {
        RouteRulesCheck.Ranges(new PathOptions { MaxStretch = stretch, StoneKsas = StoneKsas, StoneShared = StoneShared });
        if (Effort is { RelatedCredit: > 0 })
            throw new PathException(
                "The credit for related KSAs is that of one person, and here many are asked about: leave it out.", "Credit");
    }
}
