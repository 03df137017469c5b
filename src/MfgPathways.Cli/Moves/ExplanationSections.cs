using MfgPathways.Cli.Answers;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>The explanation of a move as parts of an answer: which cells its numbers come from, and what one KSA would change.</summary>
internal static class ExplanationSections
{
    public static IEnumerable<Section> Of(MoveExplanation explanation, Framework framework)
    {
        var e = explanation.Evidence;
        yield return new Section(
            $"From {Say.Of(framework, explanation.From)} to {Say.Of(framework, explanation.To)}: "
                + $"readiness {Say.Percent(explanation.Readiness)}, "
                + $"evidence {EvidenceNames.Of(e.Grade)} (p {Say.PValue(e.PValue)}, q {Say.PValue(e.QValue)})",
            [Say.Cells(framework, explanation.To.Title), .. MostChanging(explanation)],
            explanation.Held.Count == 0 ? null : Effects("Held", "Without it", explanation.Held));
        if (explanation.Missing.Count > 0)
            yield return new Section(null, [], Effects("To learn", "With it", explanation.Missing));
        if (explanation.SoftMatches.Count > 0)
            yield return new Section(
                null, [],
                Table.Of(
                    ["To learn", "", "Near to it is held", "", "By"],
                    explanation.SoftMatches.Select(m => (string[])
                        [m.Missing.CodeOrId(), m.Missing.Name, m.Held.CodeOrId(), m.Held.Name, m.SameText ? "text" : "sub-competency"])));
    }

    private static IEnumerable<string> MostChanging(MoveExplanation explanation)
    {
        if (explanation.MostChanging is not { } most)
            yield break;
        var held = explanation.Held.Contains(most);
        // The chance of an overlap depends on how many KSAs are held and shared, not on which, so equals are the rule.
        var equals = (held ? explanation.Held : explanation.Missing)
            .Count(e => e.Evidence.Grade == most.Evidence.Grade && Say.PValue(e.Evidence.PValue) == Say.PValue(most.Evidence.PValue)) - 1;
        yield return $"The KSA that would change the answer most: {most.Ksa.CodeOrId()} {most.Ksa.Name}"
            + $"{(equals > 0 ? $" ({Say.Count(equals, "other")} as much)" : "")}. {(held ? "Without" : "With")} it, evidence "
            + (most.Evidence.Grade == explanation.Evidence.Grade ? "stays " : "becomes ")
            + $"{EvidenceNames.Of(most.Evidence.Grade)} (p {Say.PValue(most.Evidence.PValue)}) "
            + $"and readiness is {Say.Percent(most.Readiness)}.";
    }

    private static Table Effects(string heading, string then, IEnumerable<KsaEffect> effects) => Table.Of(
        [heading, "", "Origin#", "Destination#", $"{then}: readiness#", "Evidence", "p#"],
        effects.Select(e => (string[])
        [
            e.Ksa.CodeOrId(), e.Ksa.Name, $"{e.Origin}", $"{e.Destination}", Say.Percent(e.Readiness.Estimate),
            EvidenceNames.Of(e.Evidence.Grade), Say.PValue(e.Evidence.PValue),
        ]));
}
