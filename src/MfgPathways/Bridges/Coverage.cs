using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>What a course unlocks, to whom, what it repeats, and what would add the most to it.</summary>
/// <param name="Course">The course.</param>
/// <param name="Rules">Which occupations and moves count.</param>
/// <param name="Stretch">The largest effort of a single move, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Effort">Effort of learning all that is taught.</param>
/// <param name="Ksas">What is taught: what is missed the most first, then what opens the most alone, then by id.</param>
/// <param name="SubCompetencies">The sub-competencies of which it teaches something, by id.</param>
/// <param name="Repeated">Share of the lessons that repeat: over people and KSAs taught, those already held; 0 to 1.</param>
/// <param name="Members">What it opens to each member of the cohort, in the order of the cohort.</param>
/// <param name="Next">The two KSAs that open the most moves to those who have taken the course.</param>
public sealed record Coverage(
    Course Course, MoveRules Rules, decimal Stretch, string Unit, decimal Effort, IReadOnlyList<CourseKsa> Ksas,
    IReadOnlyList<SubCompetencyTaught> SubCompetencies, double Repeated, IReadOnlyList<MemberOpenings> Members, Bundle Next)
{
    private const int NextKsas = 2;

    /// <summary>How many moves it opens, each counted for each person to whom it opens.</summary>
    public long Moves => MemberOpenings.MovesOf(Members);

    /// <summary>To how many people it opens a move.</summary>
    public int People => MemberOpenings.PeopleOf(Members);

    /// <summary>The coverage of a course.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="course">What is taught: KSAs of the graph.</param>
    /// <param name="cohort">Who learns it.</param>
    /// <param name="stretch">The largest effort of a single move, in the unit of the rules; 0 or more.</param>
    /// <param name="rules">Which moves count; <see cref="MoveRules.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">The stretch or a rule is out of range.</exception>
    /// <exception cref="NothingListedException">A member of the cohort holds no KSA.</exception>
    /// <exception cref="KeyNotFoundException">The course has a KSA that is not of the graph.</exception>
    /// <remarks>O(members × occupations × KSAs), and a search for the pair that would add the most, as <see cref="Bundle.Best"/>.</remarks>
    public static Coverage Of(
        SkillGraph graph, Course course, Cohort cohort, decimal stretch, MoveRules? rules = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(cohort);
        var options = new BundleOptions { Rules = rules ?? MoveRules.Default, Stretch = stretch, MaxKsas = NextKsas };
        var next = Bundle.Best(graph, cohort.After(graph.Framework, course), options, cancellationToken);
        var question = new BundleQuestion(graph, cohort, options, cancellationToken);
        var taught = course.BitsIn(graph);
        return new Coverage(
            course, options.Rules, stretch, question.Shut.Weights.Unit,
            question.Shut.Weights.InUnits(question.Shut.Weights.Sum(taught)), Each(graph, course, cohort, question),
            [
                .. from ksa in graph.Framework.Ksas
                   group ksa by ksa.SubCompetencyId into sub
                   let count = sub.Count(k => course.Ksas.Contains(k.Id))
                   where count > 0
                   select new SubCompetencyTaught(graph.Framework.SubCompetency(sub.Key), count, sub.Count()),
            ],
            cohort.Members.Sum(m => (double)m.Heads * KsaSet.CountShared(taught, m.Profile.BitsIn(graph)))
                / ((double)cohort.Heads * course.Ksas.Count),
            MemberOpenings.Of(graph, cohort, question.Shut, taught), next);
    }

    private static CourseKsa[] Each(SkillGraph graph, Course course, Cohort cohort, BundleQuestion question)
    {
        int[] taught = [.. course.Ksas.Select(graph.KsaNumber)];
        var all = question.Adds(taught).Sum();
        return
        [
            .. taught.Select(ksa => new CourseKsa(
                graph.Framework.Ksas[ksa], question.InEffort(ksa), graph.OccupationsOf(ksa).Length,
                cohort.Members.Where(m => KsaSet.Holds(m.Profile.BitsIn(graph), ksa)).Sum(m => m.Heads), question.Alone(ksa),
                all - question.Adds(taught.Where(other => other != ksa)).Sum()))
                .OrderByDescending(k => k.Lost).ThenByDescending(k => k.Alone).ThenBy(k => k.Ksa.Id, StringComparer.Ordinal),
        ];
    }
}
