using MfgPathways.Graph;

namespace MfgPathways.Robustness;

/// <summary>
/// How few edits of single requirements would put another move or route first: exact for one edit, by trying all of them; beyond that a
/// range.
/// </summary>
/// <param name="Grade">The grade.</param>
/// <param name="Least">No fewer edits change the answer: 1, or 2 where no single one does.</param>
/// <param name="Most">So many edits are known that change it; <c>null</c> where none are known.</param>
/// <param name="SingleEdits">How many single edits there are: every pair of an occupation and a KSA.</param>
/// <param name="Changing">How many of them change the answer.</param>
/// <param name="Examples">The first of them, by id of the occupation, then of the KSA; at most ten.</param>
public sealed record Robustness(
    RobustnessGrade Grade, int Least, int? Most, int SingleEdits, int Changing, IReadOnlyList<RequirementEdit> Examples)
{
    private const int MostExamples = 10;

    /// <summary>How many edits a search for a set that changes the answer goes up to.</summary>
    public const int MostTried = 10;

    /// <summary>Beyond so many single edits, one for each pair of an occupation and a KSA, they are not tried: 50,000.</summary>
    public const long MostEdits = 50_000;

    /// <summary>Whether a framework is too large for its single edits to be tried. O(1).</summary>
    /// <param name="framework">The framework.</param>
    public static bool IsTooLarge(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return (long)framework.Occupations.Length * framework.Ksas.Length > MostEdits;
    }

    internal static Robustness Of(SkillGraph graph, IReadOnlyList<(int Occupation, int Ksa)> changing, Func<int?> most)
    {
        var least = changing.Count > 0 ? 1 : 2;
        var known = changing.Count > 0 ? 1 : most();
        return new Robustness(
            least == 1 ? RobustnessGrade.Fragile : known is <= 3 ? RobustnessGrade.Fair : RobustnessGrade.Sturdy,
            least, known, graph.OccupationCount * graph.KsaCount, changing.Count,
            [
                .. changing.Order().Take(MostExamples).Select(e => new RequirementEdit(
                    graph.Framework.Occupations[e.Occupation], graph.Framework.Ksas[e.Ksa], !graph.Requires(e.Occupation, e.Ksa))),
            ]);
    }

    /// <summary>How many edits of one row, one after the other, it takes until the answer is another; <c>null</c> for none.</summary>
    internal static int? Until(SkillGraph graph, int occupation, IEnumerable<int> ksas, Func<SkillGraph, bool> isAnother)
    {
        var edited = graph;
        foreach (var (index, ksa) in ksas.Take(MostTried).Index())
        {
            edited = edited.WithEdit(occupation, ksa);
            if (isAnother(edited))
                return index + 1;
        }

        return null;
    }
}
