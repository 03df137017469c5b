using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>What a plan rests on, and what it does not say, in words for a client.</summary>
internal static class PlanLimits
{
    // Half of the published occupations list no more.
    private const int FewKsas = 6;

    public static IEnumerable<string> Of(Plan plan, Framework framework)
    {
        yield return $"The lists come from a publication ({framework.Release.Title}) that asked institutes what a kind of job needs. "
            + "One employer may ask for more, for less or for something else.";
        yield return Costs(plan.Options.Effort)
            + " Nothing is said about courses and their prices, licenses, degrees or years of experience: ask before each step.";
        yield return plan.Steps.All(s => s.Market is null)
            ? "Openings and pay are not printed for the jobs of this plan."
            : "Openings and pay are averages over the country, of one quarter, and not of where you live.";
        if (plan.Steps.Any(s => s.Evidence is not null))
            yield return "Evidence compares lists: whether two jobs have more in common than chance would give. "
                + "It does not say that the step is easy, or that others have taken it.";
        if (plan.Steps.Any(s => s.Required <= FewKsas))
            yield return "Where only a few KSAs are listed for a job, the job is not easier: less is known about it.";
    }

    private static string Costs(EffortWeights? effort) => effort?.Kind switch
    {
        EffortKind.Hours => "The hours are those of a table that was given, and no promise.",
        EffortKind.Rarity => "Rarity points say how few jobs ask for a KSA, not how long it takes to learn.",
        _ => "Every KSA counts the same, whether it takes a day or years to learn.",
    };
}
