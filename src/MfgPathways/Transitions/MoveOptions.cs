namespace MfgPathways.Transitions;

/// <summary>Which moves are listed, and what effort is measured by. Every answer carries the options that made it.</summary>
public sealed record MoveOptions
{
    /// <summary>The defaults: every area, weak evidence or better, any effort, every KSA counts 1.</summary>
    public static readonly MoveOptions Default = new();

    /// <summary>Ids of technology areas that the other end of the move must be in, one of them at least; empty for any.</summary>
    public IdList Areas { get; init; } = IdList.Empty;

    /// <summary>Least evidence of a move.</summary>
    public Evidence MinEvidence { get; init; } = Evidence.Weak;

    /// <summary>Most effort of a move, in the unit of <see cref="Effort"/>; <c>null</c> for any.</summary>
    public decimal? MaxEffort { get; init; }

    /// <summary>What learning a KSA costs; <c>null</c> where every KSA counts 1.</summary>
    public EffortWeights? Effort { get; init; }
}
