using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>What a plan rests on, and what it does not say, in words for a client.</summary>
internal static class PlanLimits
{
    // Half of the published occupations list no more.
    private const int FewKsas = 6;

    public static IEnumerable<string> Of(Plan plan)
    {
        yield return "The lists are what institutes named for a kind of job; one employer may ask for more, or for something else."
            + (plan.Steps.Any(s => s.Required <= FewKsas) ? " Where they name only a few KSAs, less is known; the job is not easier." : "");
        yield return Costs(plan.Options.Effort)
            + " Nothing is said about courses and their prices, licenses or years of experience, and little about degrees: "
            + "ask before each step. "
            + (plan.Steps.All(s => s.Market is null)
                ? "Openings and pay are not known for the jobs in this plan."
                : "Openings, pay and education are those of the whole country in one quarter; ask what they are where you live.");
        if (plan.Steps.Any(s => s.Evidence is not null))
            yield return "Evidence compares such lists with chance. It does not say that a step is easy, or that others have taken it.";
    }

    private static string Costs(EffortWeights? effort) => effort?.Kind switch
    {
        EffortKind.Hours => "The hours are those of a table that was given, and no promise.",
        EffortKind.Rarity => "Rarity points say how few jobs ask for a KSA, not how long it takes to learn.",
        _ => "Every KSA counts the same, whether it takes a day or years to learn.",
    };
}
