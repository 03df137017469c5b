using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>Which bundle is asked for. At least one of <see cref="MaxKsas"/> and <see cref="MaxEffort"/> is there.</summary>
public sealed record BundleOptions
{
    /// <summary>The usual budget: some seconds.</summary>
    public const long UsualBudget = 30_000_000;

    /// <summary>Most KSAs where nothing limits the bundle.</summary>
    public const int UsualKsas = 3;

    /// <summary>What the bundle should do most of; the most moves by default.</summary>
    public BundleObjective Objective { get; init; } = BundleObjective.MostMoves;

    /// <summary>Which occupations and moves count, and what learning a KSA costs.</summary>
    public MoveRules Rules { get; init; } = MoveRules.Default;

    /// <summary>
    /// The largest effort of a single move, in the unit of the rules; 0 or more, rounded down to whole KSAs, or to thousandths of another
    /// unit. A move is open if it takes no more.
    /// </summary>
    public required decimal Stretch { get; init; }

    /// <summary>Most KSAs in the bundle; 1 or more; <c>null</c> for no limit.</summary>
    public int? MaxKsas { get; init; }

    /// <summary>Most effort of learning the bundle, in the unit of the rules; above 0; <c>null</c> for no limit.</summary>
    public decimal? MaxEffort { get; init; }

    /// <summary>
    /// How many KSAs and shut moves the search looks at, again at every node of its tree, before it stops and says by how much it can be
    /// off; 30 million by default, some seconds.
    /// </summary>
    public long Budget { get; init; } = UsualBudget;
}
